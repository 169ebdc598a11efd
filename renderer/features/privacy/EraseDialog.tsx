import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { erasureQuestion, privacyText as text } from '#shared/text/privacy.ts'
import { commonText } from '#shared/text/ui.ts'

type EraseDialogProps = {
  readonly gesture: 'purge' | 'anonymise'
  readonly persons: number
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** The one question before an erasure: what goes, what stays, and that nothing brings it back. */
export function EraseDialog({ gesture, persons, onConfirm, onCancel }: EraseDialogProps) {
  return (
    <ConfirmDialog
      title={erasureQuestion(gesture, persons)}
      confirmLabel={text[gesture]}
      cancelLabel={commonText.cancel}
      isDanger
      isOpen
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div className="privacy-consequences">
        <p>{gesture === 'purge' ? text.purgeTakes : text.anonymiseTakes}</p>
        <p>{text.stays}</p>
        <p className="privacy-final">{text.final}</p>
      </div>
    </ConfirmDialog>
  )
}
