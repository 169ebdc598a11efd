import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import type { Mandate, MandateId, Seat } from '#shared/organisation/seat.ts'
import { seatText as text } from '#shared/text/bodies.ts'
import { deputyText } from '#shared/text/deputies.ts'
import { successionText } from '#shared/text/succession.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'
import { choicesOf } from './choices.ts'
import { DeputyCallout } from './DeputyCallout.tsx'
import { deputyAdvice, deputyHint } from './deputy-advice.ts'
import { FormDialog } from './FormDialog.tsx'
import { formerMandate, type MandateDraft, missingInMandate } from './mandates.ts'
import { PersonChooser } from './PersonChooser.tsx'
import { chosenPerson, nobody } from './person-draft.ts'
import { successionOf } from './succession.ts'
import { TermFields } from './TermFields.tsx'
import { useShownDate } from './today.ts'

const rankChoices = choicesOf(mandateRankLabels)

type MandateDialogProps = {
  readonly seat: Seat
  readonly rank: Mandate['rank']
  readonly onClose: () => void
}

/** Gives a seat to somebody, as its holder or as a deputy. */
export function MandateDialog({ seat, rank, onClose }: MandateDialogProps) {
  const data = useData()
  const date = useShownDate()
  const [draft, setDraft] = useState<MandateDraft>({ person: nobody, rank, from: date, to: null, act: '' })
  const change = (patch: Partial<MandateDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const former = formerMandate(data, seat, draft.rank, draft.from ?? date)
  const succession = successionOf(former, draft.from)
  const isOverPost = draft.rank === 'holder' && seat.postId !== null
  const deputyId = draft.rank === 'deputy' && draft.person.type === 'known' ? draft.person.id : null
  const advice = deputyId === null ? null : deputyAdvice(data, seat, deputyId, draft.from ?? date)

  async function submit() {
    const { person, ...given } = draft
    const chosen = chosenPerson(person, newId<PersonId>)
    if (chosen === null) return false
    const { personId, ...newcomer } = chosen
    const ends = succession.type === 'ends' && former !== null ? { endsMandateId: former.id } : {}
    const value = { id: newId<MandateId>(), seatId: seat.id, personId, ...given, note: '' }
    return perform({ type: 'mandate.create', value, ...newcomer, ...ends })
  }
  return (
    <FormDialog
      title={titleOf(rank, former !== null)}
      verb={advice === null ? text.appoint : deputyText.anyway}
      missing={missingInMandate(draft, succession)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonChooser value={draft.person} onChange={(person) => change({ person })} />
      <Select
        label={text.rank}
        choices={rankChoices}
        value={draft.rank}
        description={
          isOverPost ? text.holderPrevails : advice === null ? deputyHint(data, seat, draft.rank) : undefined
        }
        onChange={(next) => change({ rank: next })}
      />
      <TermFields value={draft} onChange={change} former={former} succession={succession} />
      <TextField
        label={text.act}
        description={text.actHint}
        value={draft.act}
        onChange={(act) => change({ act })}
      />
      {advice !== null && <DeputyCallout advice={advice} />}
    </FormDialog>
  )
}

function titleOf(rank: Mandate['rank'], isHeld: boolean): string {
  if (rank === 'deputy') return text.appointDeputy
  return isHeld ? successionText.replace : text.appointHolder
}
