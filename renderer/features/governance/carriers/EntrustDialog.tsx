import { useMemo, useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { type NodeKey, nodeOf, personChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { ResponsibilityId } from '#shared/organisation/responsibility.ts'
import { answererOn, carrierName } from '#shared/reports/parts/carriers.ts'
import {
  entrustTitle,
  formerCarrierStops,
  governanceText,
  keysWith,
  carrierText as text,
} from '#shared/text/governance.ts'
import { capitalise } from '#shared/text/terms.ts'
import { answererChoices, holderChoices } from './answerer-choices.ts'
import {
  type Charge,
  type EntrustDraft,
  firstDraft,
  formers,
  missingInDraft,
  responsibilityOf,
  successionIn,
  totalWith,
} from './entrust-draft.ts'
import { ShareField } from './ShareField.tsx'

type EntrustDialogProps = { readonly charge: Charge; readonly title?: string; readonly onClose: () => void }

/** Entrusts something from a day on, beside those who carry it or in place of one of them, whose term ends the day before. */
export function EntrustDialog({ charge, title = entrustTitle(charge.kind), onClose }: EntrustDialogProps) {
  const data = useData()
  const date = useShownDate()
  const [draft, setDraft] = useState(() => firstDraft(data, charge, date))
  const change = (patch: Partial<EntrustDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const succession = successionIn(data, draft)
  const former = draft.endsId === null ? undefined : data.responsibility.get(draft.endsId)

  async function submit() {
    const id = newId<ResponsibilityId>()
    const value = responsibilityOf(data, charge, draft, id)
    if (value === null) return false
    const ends = succession.type === 'ends' && former !== undefined ? { endsId: former.id } : {}
    const done = await perform({ type: 'responsibility.create', value, ...ends })
    if (done) show('governance', { kind: 'responsibility', id })
    return done
  }
  return (
    <FormDialog
      title={title}
      verb={charge.holder === undefined ? text.entrust : text.appoint}
      missing={missingInDraft(charge, draft, succession)}
      onSubmit={submit}
      onClose={onClose}
    >
      <WhoFields charge={charge} draft={draft} change={change} />
      {charge.kind === 'funding' && (
        <ShareField
          value={draft.share}
          description={keysWith(totalWith(data, draft))}
          onCommit={(share) => change({ share })}
        />
      )}
      <FormerField charge={charge} draft={draft} change={change} />
      <DatePicker label={text.from} value={draft.from} onCommit={(from) => change({ from })} />
      {succession.type === 'ends' && former !== undefined && (
        <p className="carrier-nobody" role="status">
          {formerCarrierStops(
            charge.holder === undefined
              ? carrierName(data, former)
              : capitalise(answererOn(data, former, date).name),
            succession.lastDay,
          )}
        </p>
      )}
      <TextField
        label={text.act}
        description={text.actHint}
        value={draft.act}
        onChange={(act) => change({ act })}
      />
    </FormDialog>
  )
}

type FieldsProps = {
  readonly charge: Charge
  readonly draft: EntrustDraft
  readonly change: (patch: Partial<EntrustDraft>) => void
}

function WhoFields({ charge, draft, change }: FieldsProps) {
  const data = useData()
  const { holder, postId, personId } = draft
  const holders = useMemo(() => holderChoices(data, charge.kind), [data, charge.kind])
  const posts = useMemo(() => answererChoices(data, holder), [data, holder])
  const persons = useMemo(() => personChoices(data), [data])
  const key: NodeKey | null = holder === null ? null : `${holder.type} ${holder.id}`
  return (
    <>
      {charge.holder === undefined && (
        <ComboBox
          label={text.holder}
          choices={holders}
          value={key}
          emptyText={governanceText.noneFound}
          onChange={(chosen) => change({ holder: chosen === null ? null : nodeOf(chosen) })}
          autoFocus
        />
      )}
      <ComboBox
        label={text.post}
        description={text.postHint}
        choices={posts}
        value={postId}
        emptyText={governanceText.noneFound}
        onChange={(chosen) => change({ postId: chosen })}
      />
      {postId === null && (
        <ComboBox
          label={text.person}
          description={text.personHint}
          choices={persons}
          value={personId}
          emptyText={governanceText.noneFound}
          onChange={(chosen) => change({ personId: chosen })}
        />
      )}
    </>
  )
}

/** In whose place, when somebody carries it already. */
function FormerField({ charge, draft, change }: FieldsProps) {
  const data = useData()
  const date = useShownDate()
  const choices = useMemo(() => {
    const named = formers(data, charge, date).map((one) => ({
      id: one.id,
      label:
        charge.holder === undefined ? carrierName(data, one) : capitalise(answererOn(data, one, date).name),
    }))
    return [{ id: 'none', label: text.addsUp } as const, ...named]
  }, [data, charge, date])
  if (choices.length === 1) return null
  return (
    <Select
      label={text.takesOver}
      choices={choices}
      value={draft.endsId ?? 'none'}
      onChange={(id) => change({ endsId: id === 'none' ? null : id })}
    />
  )
}
