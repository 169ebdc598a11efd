import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision, DecisionId } from '#shared/decisions/decision.ts'
import { relatableTo } from '#shared/decisions/related-decisions.ts'
import type { DecisionRelationId, RelationKind } from '#shared/decisions/relation.ts'
import { shortDate } from '#shared/text/dates.ts'
import { decisionReference, relationLabels, relationText as text } from '#shared/text/decision-relations.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { FormDialog } from '../FormDialog.tsx'

const kindChoices = Object.entries(relationLabels).map(([id, { says }]) => ({
  id: id as RelationKind, // the keys of the record
  label: says,
}))

type AddRelationDialogProps = { readonly decision: Decision; readonly onClose: () => void }

/** What a decision does to an earlier one: the verb, the other decision, the part of it. */
export function AddRelationDialog({ decision, onClose }: AddRelationDialogProps) {
  const decisions = useData((data) => data.decision)
  const [kind, setKind] = useState<RelationKind>('amends')
  const [target, setTarget] = useState<DecisionId | null>(null)
  const [note, setNote] = useState('')
  const choices = useMemo(
    () =>
      relatableTo(decisions.values(), decision).map((other) => ({
        id: other.id,
        label: decisionReference(other),
        note: shortDate(other.date),
      })),
    [decisions, decision],
  )
  async function submit() {
    if (target === null) return false
    const id = newId<DecisionRelationId>()
    const value = { id, decisionId: decision.id, targetId: target, kind, note }
    return perform({ type: 'decision-relation.create', value })
  }
  return (
    <FormDialog
      title={text.add}
      verb={text.verb}
      missing={target === null ? text.otherMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
      <ComboBox
        label={text.other}
        choices={choices}
        value={target}
        emptyText={decisionText.noneFound}
        onChange={setTarget}
        autoFocus
      />
      <TextField label={text.note} description={text.noteHint} value={note} onChange={setNote} />
    </FormDialog>
  )
}
