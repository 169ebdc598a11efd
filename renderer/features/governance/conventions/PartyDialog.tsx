import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { entityChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Convention, ConventionParty, ConventionPartyId } from '#shared/organisation/convention.ts'
import { partiesOf } from '#shared/organisation/conventions.ts'
import { governanceText, conventionText as text } from '#shared/text/governance.ts'
import { answererChoices } from '../carriers/answerer-choices.ts'
import { missingInParty, newParty, type PartyDraft, partyDraft } from './party-draft.ts'

type PartyDialogProps = {
  readonly convention: Convention
  /** Null: a party that joins. */
  readonly party: ConventionParty | null
  readonly onClose: () => void
}

/** What a party is in a convention, by which competence, where the convention says so, and who signs. */
export function PartyDialog({ convention, party, onClose }: PartyDialogProps) {
  const [draft, setDraft] = useState(() => partyDraft(party))
  const change = (patch: Partial<PartyDraft>) => setDraft((before) => ({ ...before, ...patch }))

  async function submit() {
    const { entityId } = draft
    if (entityId === null) return false
    if (party !== null) {
      return perform({ type: 'convention-party.edit', id: party.id, patch: { ...draft, entityId } })
    }
    const others = partiesOf(currentData(), convention.id)
    const value = newParty(draft, entityId, newId<ConventionPartyId>(), convention, others)
    return perform({ type: 'convention-party.create', value })
  }
  return (
    <FormDialog
      title={party === null ? text.addParty : text.editParty}
      verb={party === null ? text.addParty : text.save}
      missing={missingInParty(draft)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartFields draft={draft} change={change} />
      <SignatureFields draft={draft} change={change} />
    </FormDialog>
  )
}

type FieldsProps = {
  readonly draft: PartyDraft
  readonly change: (patch: Partial<PartyDraft>) => void
}

function PartFields({ draft, change }: FieldsProps) {
  const data = useData()
  const entities = useMemo(() => entityChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.party}
        choices={entities}
        value={draft.entityId}
        emptyText={governanceText.noneFound}
        onChange={(entityId) => change({ entityId })}
        autoFocus
      />
      <TextField
        label={text.role}
        description={text.roleHint}
        value={draft.role}
        onChange={(role) => change({ role })}
      />
      <TextField
        label={text.competence}
        description={text.competenceHint}
        value={draft.competence}
        onChange={(competence) => change({ competence })}
      />
      <TextField
        label={text.article}
        value={draft.article}
        maxLength={60}
        onChange={(article) => change({ article })}
      />
    </>
  )
}

function SignatureFields({ draft, change }: FieldsProps) {
  const data = useData()
  const { entityId } = draft
  const posts = useMemo(
    () => answererChoices(data, entityId === null ? null : { type: 'entity', id: entityId }),
    [data, entityId],
  )
  return (
    <>
      <ComboBox
        label={text.signatory}
        description={text.signatoryHint}
        choices={posts}
        value={draft.signatoryPostId}
        emptyText={governanceText.noneFound}
        onChange={(signatoryPostId) => change({ signatoryPostId })}
      />
      <TextField
        label={text.enablingAct}
        description={text.enablingActHint}
        value={draft.enablingAct}
        onChange={(enablingAct) => change({ enablingAct })}
      />
      <FieldRow>
        <DatePicker
          label={text.enabledOn}
          value={draft.enabledOn}
          onCommit={(enabledOn) => change({ enabledOn })}
        />
        <DatePicker
          label={text.partySignedOn}
          value={draft.signedOn}
          onCommit={(signedOn) => change({ signedOn })}
        />
      </FieldRow>
    </>
  )
}
