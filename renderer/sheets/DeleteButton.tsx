import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, type ButtonSize, IconButton } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { cannotDelete } from '#shared/text/deletion.ts'
import { deleteQuestion } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'

type DeleteButtonProps = {
  readonly label: string
  /** What would disappear, as it is called in a sentence. */
  readonly name: string
  readonly size?: ButtonSize
  /** What goes with it, in words; asked for when the question is put. */
  readonly consequences?: () => string
  /** Why it must stay, in words, or null; asked for first: then no question is put, the reason is told. */
  readonly refusal?: () => string | null
  readonly onDelete: () => unknown
}

/** A quiet bin that asks before it acts, and tells what the act takes along. */
export function DeleteButton({ label, name, size = 'm', ...rest }: DeleteButtonProps) {
  const { consequences, refusal, onDelete } = rest
  const [asked, setAsked] = useState<'no' | 'question' | { readonly refusal: string }>('no')
  const close = () => setAsked('no')

  function ask() {
    const reason = refusal?.() ?? null
    setAsked(reason === null ? 'question' : { refusal: reason })
  }
  return (
    <>
      <IconButton edits icon={Trash2} label={label} variant="quiet" size={size} onPress={ask} />
      <ConfirmDialog
        title={deleteQuestion(name)}
        isOpen={asked === 'question'}
        confirmLabel={commonText.delete}
        cancelLabel={commonText.cancel}
        isDanger
        onCancel={close}
        onConfirm={() => {
          close()
          onDelete()
        }}
      >
        {asked === 'question' ? consequences?.() : ''}
      </ConfirmDialog>
      {typeof asked === 'object' && <Refusal name={name} reason={asked.refusal} onClose={close} />}
    </>
  )
}

type RefusalProps = { readonly name: string; readonly reason: string; readonly onClose: () => void }

function Refusal({ name, reason, onClose }: RefusalProps) {
  return (
    <Dialog
      title={cannotDelete(name)}
      isOpen
      size="s"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          {commonText.close}
        </Button>
      }
    >
      {reason}
    </Dialog>
  )
}
