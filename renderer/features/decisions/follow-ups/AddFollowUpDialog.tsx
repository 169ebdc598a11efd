import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { draftFollowUp } from '#shared/decisions/drafts.ts'
import type { FollowUpId } from '#shared/decisions/follow-up.ts'
import { chargeOf } from '#shared/decisions/follow-up-rules.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'

/** What is to be done, for which body, because of which decision if any; the sheet asks the rest. */
export function AddFollowUpDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [bodyId, setBodyId] = useState<BodyId | null>(null)
  const [decisionId, setDecisionId] = useState<DecisionId | null>(null)
  const [words, setWords] = useState('')
  const bodies = useMemo(() => bodyChoices(data), [data])
  const decisions = useMemo(() => decisionChoices(data, bodyId), [data, bodyId])
  return (
    <FormDialog
      title={text.add}
      missing={bodyId === null ? text.bodyFault : words.trim() === '' ? text.textFault : null}
      onSubmit={async () => bodyId !== null && add(bodyId, decisionId, words)}
      onClose={onClose}
    >
      <TextField label={text.text} value={words} onChange={setWords} autoFocus />
      <ComboBox
        label={text.body}
        choices={bodies}
        value={bodyId}
        emptyText={decisionText.noneFound}
        onChange={(chosen) => {
          setBodyId(chosen)
          setDecisionId(null)
        }}
      />
      <ComboBox
        label={text.decision}
        choices={decisions}
        value={decisionId}
        emptyText={decisionText.noneFound}
        onChange={setDecisionId}
      />
    </FormDialog>
  )
}

async function add(bodyId: BodyId, decisionId: DecisionId | null, words: string): Promise<boolean> {
  const decision = decisionId === null ? undefined : currentData().decision.get(decisionId)
  const value = draftFollowUp(newId<FollowUpId>(), bodyId, {
    text: words.trim(),
    recordedOn: today(),
    ...(decision === undefined ? {} : { decisionId: decision.id, ...chargeOf(decision) }),
  })
  const isAdded = await perform({ type: 'follow-up.create', value })
  if (isAdded) choose('decisions', 'followUp', new Set([value.id]))
  return isAdded
}

/** The decisions of a body, the last one first. */
function decisionChoices(data: DocumentData, bodyId: BodyId | null) {
  return [...data.decision.values()]
    .filter((decision) => decision.bodyId === bodyId)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, number, title }) => ({
      id,
      label: number === null ? title : `${number} – ${title}`,
    }))
}
