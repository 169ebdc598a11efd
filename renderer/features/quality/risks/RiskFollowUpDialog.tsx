import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { draftFollowUp } from '#shared/decisions/drafts.ts'
import type { FollowUpId } from '#shared/decisions/follow-up.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { Risk, RiskActionId } from '#shared/quality/risk.ts'
import { riskText as text } from '#shared/text/risks.ts'

type Draft = { readonly words: string; readonly bodyId: BodyId | null; readonly dueDate: string | null }

/** A follow-up against a risk: at first it is followed by the body of the risk, and whoever answers for the risk must act. */
export function RiskFollowUpDialog({ risk, onClose }: { readonly risk: Risk; readonly onClose: () => void }) {
  const data = useData()
  const [draft, setDraft] = useState<Draft>({ words: '', bodyId: risk.bodyId, dueDate: null })
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const bodies = useMemo(() => bodyChoices(data), [data])
  return (
    <FormDialog
      title={text.createFollowUp}
      missing={missingIn(draft)}
      onSubmit={() => record(risk, draft)}
      onClose={onClose}
    >
      <TextField
        label={text.followUpText}
        value={draft.words}
        onChange={(words) => put({ words })}
        autoFocus
      />
      <ComboBox
        label={text.followUpBody}
        choices={bodies}
        value={draft.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => put({ bodyId })}
      />
      <DatePicker
        label={text.dueDate}
        value={draft.dueDate}
        onCommit={(dueDate) => put({ dueDate })}
        onChange={(dueDate) => put({ dueDate })}
      />
    </FormDialog>
  )
}

function missingIn({ words, bodyId }: Draft): string | null {
  if (words.trim() === '') return text.followUpTextFault
  return bodyId === null ? text.followUpBodyFault : null
}

/** The follow-up and its link with the risk, in one step. */
async function record(risk: Risk, { words, bodyId, dueDate }: Draft): Promise<boolean> {
  if (bodyId === null) return false
  const { responsiblePostId, responsiblePersonId, responsibleLabel } = risk
  const value = draftFollowUp(newId<FollowUpId>(), bodyId, {
    ...{ text: words.trim(), recordedOn: today(), dueDate },
    ...{ responsiblePostId, responsiblePersonId, responsibleLabel },
  })
  const action = { id: newId<RiskActionId>(), riskId: risk.id, followUpId: value.id }
  return perform({
    type: 'steps',
    purpose: null,
    steps: [
      { type: 'follow-up.create', value },
      { type: 'risk-action.create', value: action },
    ],
  })
}
