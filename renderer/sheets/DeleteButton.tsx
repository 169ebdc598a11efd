import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { deleteQuestion } from '#shared/text/people.ts'
import { commonText } from '#shared/text/ui.ts'

type DeleteButtonProps = {
  readonly label: string
  /** What would disappear, as it is called in a sentence. */
  readonly name: string
  /** What goes with it, in words; asked for when the question is put. */
  readonly consequences?: () => string
  readonly onDelete: () => unknown
}

/** A quiet bin that asks before it acts, and tells what the act takes along. */
export function DeleteButton({ label, name, consequences, onDelete }: DeleteButtonProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <IconButton icon={Trash2} label={label} variant="quiet" onPress={() => setAsking(true)} />
      <ConfirmDialog
        title={deleteQuestion(name)}
        isOpen={isAsking}
        confirmLabel={commonText.delete}
        cancelLabel={commonText.cancel}
        isDanger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          onDelete()
        }}
      >
        {isAsking ? consequences?.() : ''}
      </ConfirmDialog>
    </>
  )
}
