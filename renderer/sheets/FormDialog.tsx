import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { commonText } from '#shared/text/ui.ts'

type FormDialogProps = {
  readonly title: string
  /** The verb of the main button; the title says it when they are the same. */
  readonly verb?: string
  /** What is still to be filled in, as a sentence; null when nothing is. */
  readonly missing: string | null
  /** False keeps the dialog open: the command was refused, and the user can correct. */
  readonly onSubmit: () => Promise<boolean>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields and one gesture: Enter or the button does it, Escape gives up. */
export function FormDialog({ title, verb = title, missing, onSubmit, onClose, children }: FormDialogProps) {
  async function submit() {
    if (missing === null && (await onSubmit())) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      size="s"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
            {verb}
          </Button>
        </>
      }
    >
      <Form onSubmit={submit}>{children}</Form>
    </Dialog>
  )
}
