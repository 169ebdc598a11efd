import { notify } from '#renderer/actions/notices.ts'
import { perform } from '#renderer/actions/perform.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { Body } from '#shared/organisation/body.ts'
import { bodyShort, takeQuestion, takeWarning, copyText as text } from '#shared/text/copies.ts'
import { commonText } from '#shared/text/ui.ts'

type TakeRegisterProps = {
  /** Bodies whose registers one other copy keeps. */
  readonly bodies: readonly Body[]
  readonly onClose: () => void
}

/** Asks before official acts are numbered here again: the other copy does not know yet. */
export function TakeRegister({ bodies, onClose }: TakeRegisterProps) {
  const names = bodies.map(bodyShort)
  const take = async () => {
    onClose()
    const isTaken = await perform({ type: 'register.take', bodyIds: bodies.map(({ id }) => id) })
    if (isTaken) notify({ tone: 'ok', title: text.taken, text: names.join(', ') })
  }
  return (
    <ConfirmDialog
      title={takeQuestion(names)}
      isOpen
      confirmLabel={text.takeConfirm}
      cancelLabel={commonText.cancel}
      onCancel={onClose}
      onConfirm={() => void take()}
    >
      {takeWarning(bodies[0]?.registerHolder ?? '').map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ConfirmDialog>
  )
}
