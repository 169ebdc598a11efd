import { useState } from 'react'
import { newId } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PersonChooser } from '#renderer/sheets/PersonChooser.tsx'
import { chosenPerson, missingPerson, type PersonDraft } from '#renderer/sheets/person-draft.ts'
import type { Occupation } from '#shared/organisation/composition.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { representedHint, meetingText as text, whoRepresents } from '#shared/text/meetings.ts'

type RepresentedDialogProps = {
  readonly occupation: Occupation
  /** Who is noted already. */
  readonly standIn: PersonId | null
  readonly onName: (personId: PersonId, newcomer: Person | undefined) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks who was in the room for a seat: one of its deputies or anybody else, known or new. */
export function RepresentedDialog({ occupation, standIn, onName, onClose }: RepresentedDialogProps) {
  const { holder, deputies } = occupation
  const [person, setPerson] = useState<PersonDraft>({ type: 'known', id: standIn })

  async function submit() {
    const chosen = chosenPerson(person, newId<PersonId>)
    return chosen !== null && onName(chosen.personId, chosen.person)
  }
  return (
    <FormDialog
      title={whoRepresents(holder)}
      verb={text.noteRepresented}
      missing={missingPerson(person)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="roll-call-hint">{representedHint(deputies.length)}</p>
      <PersonChooser value={person} onChange={setPerson} deputies={deputies} />
    </FormDialog>
  )
}
