import { useMemo, useState } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { draftDecision } from '#shared/decisions/drafts.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText as text } from '#shared/text/decisions.ts'

/** A decision outside a meeting: of which body, about what. The rest is written in its sheet. */
export function NewDecisionDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const registry = useRegistry()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const [bodyId, setBodyId] = useState<BodyId | null>(null)
  const [title, setTitle] = useState('')
  async function create() {
    if (bodyId === null) return false
    const given = { date: today(), title: title.trim(), text: '', order: 0 }
    const id = newId<DecisionId>()
    const value = draftDecision(id, bodyId, {
      ...given,
      meetingId: null,
      agendaItemId: null,
      voteMode: 'written',
    })
    if (!(await perform({ type: 'decision.create', value }))) return false
    show('decisions', { kind: 'decision', id })
    showInspector(registry)
    return true
  }
  return (
    <FormDialog
      title={text.addOutside}
      verb={text.create}
      missing={bodyId === null ? text.bodyMissing : title.trim() === '' ? text.nameFault : null}
      onSubmit={create}
      onClose={onClose}
    >
      <ComboBox
        label={text.body}
        description={text.addOutsideHint}
        choices={bodies}
        value={bodyId}
        emptyText={text.noneFound}
        onChange={setBodyId}
        autoFocus
      />
      <TextField label={text.title} value={title} onChange={setTitle} />
    </FormDialog>
  )
}
