import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { adoptionCautions } from '#shared/decisions/adoption.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { nextNumber } from '#shared/decisions/numbering.ts'
import { adoptedAs, adoptQuestion, cautionText, decisionText as text } from '#shared/text/decisions.ts'
import { commonText } from '#shared/text/ui.ts'
import { today } from './today.ts'

type AdoptDialogProps = { readonly decision: Decision; readonly onClose: () => void }

/** Asks before an official act: the number and the day that it will carry, and what is unusual about them. */
export function AdoptDialog({ decision, onClose }: AdoptDialogProps) {
  const decisions = useData((data) => data.decision)
  const body = useRecord('body', decision.bodyId)
  const meeting = useRecord('meeting', decision.meetingId)
  const { id, date } = decision
  const cautions = adoptionCautions(decision, decisions.values(), today())
  return (
    <ConfirmDialog
      title={adoptQuestion(decision)}
      isOpen
      confirmLabel={text.adopt}
      cancelLabel={commonText.cancel}
      onCancel={onClose}
      onConfirm={() => {
        onClose()
        void perform({ type: 'decision.adopt', id, date })
      }}
    >
      {body !== undefined && (
        <p>{adoptedAs(nextNumber(body, decisions.values(), date, meeting?.number ?? null).number, date)}</p>
      )}
      {cautions.map((caution) => (
        <p key={caution.type}>
          <strong>{cautionText(caution)}</strong>
        </p>
      ))}
      <p>{text.adoptHint}</p>
    </ConfirmDialog>
  )
}
