import { notify } from '#renderer/actions/notices.ts'
import { perform } from '#renderer/actions/perform.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import type { KnownCopyTold } from '#shared/api/copies.ts'
import type { Body } from '#shared/organisation/body.ts'
import { bodyShort, giveQuestion, giveWarning, copyText as text } from '#shared/text/copies.ts'
import { commonText } from '#shared/text/ui.ts'

type GiveRegisterProps = {
  readonly body: Body
  /** The copy that numbers its acts from then on. */
  readonly copy: KnownCopyTold
  readonly onClose: () => void
}

/** Asks before the register of a body goes back to the copy that this one came from. */
export function GiveRegister({ body, copy: { copyId, name }, onClose }: GiveRegisterProps) {
  const give = async () => {
    onClose()
    const isGiven = await perform({ type: 'register.give', bodyIds: [body.id], copyId, holder: name })
    if (isGiven) notify({ tone: 'ok', title: text.given, text: bodyShort(body) })
  }
  return (
    <ConfirmDialog
      title={giveQuestion(bodyShort(body), name)}
      isOpen
      confirmLabel={text.giveConfirm}
      cancelLabel={commonText.cancel}
      onCancel={onClose}
      onConfirm={() => void give()}
    >
      <p>{giveWarning(name)}</p>
    </ConfirmDialog>
  )
}
