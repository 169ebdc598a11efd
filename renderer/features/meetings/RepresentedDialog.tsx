import { useState } from 'react'
import { newId, useData } from '#renderer/document/hooks.ts'
import { deputyAdvice } from '#renderer/sheets/deputy-advice.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PersonChooser } from '#renderer/sheets/PersonChooser.tsx'
import { chosenPerson, missingPerson, type PersonDraft } from '#renderer/sheets/person-draft.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Occupation } from '#shared/organisation/composition.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { deputyText } from '#shared/text/deputies.ts'
import { representedHint, meetingText as text, whoRepresents } from '#shared/text/meetings.ts'

type RepresentedDialogProps = {
  readonly meeting: Meeting
  readonly occupation: Occupation
  /** Who is noted already. */
  readonly standIn: PersonId | null
  readonly onName: (personId: PersonId, newcomer: Person | undefined) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks who was in the room for a seat: one of its deputies or anybody else, known or new. */
export function RepresentedDialog({ meeting, occupation, standIn, onName, onClose }: RepresentedDialogProps) {
  const data = useData()
  const { seat, holder, deputies } = occupation
  const [person, setPerson] = useState<PersonDraft>({ type: 'known', id: standIn })

  const id = person.type === 'known' ? person.id : null
  const advice = id === null ? null : deputyAdvice(data, seat, id, meeting.date)

  async function submit() {
    const chosen = chosenPerson(person, newId<PersonId>)
    return chosen !== null && onName(chosen.personId, chosen.person)
  }
  return (
    <FormDialog
      title={whoRepresents(holder)}
      verb={advice === null ? text.noteRepresented : deputyText.noteAnyway}
      missing={missingPerson(person)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="roll-call-hint">{representedHint(deputies.length)}</p>
      <PersonChooser value={person} onChange={setPerson} deputies={deputies} />
      {advice !== null && (
        <Callout tone="attention" title={deputyText.title} isAlert>
          <p>{advice.sentence}</p>
          <p>{advice.source}</p>
          <p>{deputyText.otherwise}</p>
        </Callout>
      )}
    </FormDialog>
  )
}
