import { type ReactNode, useContext } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import { commonText } from '#shared/text/ui.ts'
import './FormDialog.css'

type FormDialogProps = {
  readonly title: string
  /** The verb of the main button; the title says it when they are the same. */
  readonly verb?: string
  /** What is still to be filled in, as a sentence; null when nothing is. */
  readonly missing: string | null
  /** False for what leaves the document as it is, such as an export. */
  readonly edits?: boolean
  /** False keeps the dialog open: the command was refused, and the user can correct. */
  readonly onSubmit: () => Promise<boolean>
  readonly onClose: () => void
  readonly children: ReactNode
  /** What the fields give, beside them. */
  readonly aside?: ReactNode
}

/** A few fields and one gesture: Enter or the button does it, Escape gives up. */
export function FormDialog(props: FormDialogProps) {
  const { title, verb = title, missing, edits = true, onSubmit, onClose, children, aside } = props
  const isReadOnly = useContext(ReadOnlyContext) !== null
  async function submit() {
    if (missing === null && !(edits && isReadOnly) && (await onSubmit())) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      size={aside === undefined ? 's' : 'l'}
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button edits={edits} variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
            {verb}
          </Button>
        </>
      }
    >
      <div className={aside === undefined ? '' : 'form-beside'}>
        <Form onSubmit={submit}>{children}</Form>
        {aside}
      </div>
    </Dialog>
  )
}
