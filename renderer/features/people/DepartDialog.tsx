import { useState } from 'react'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { personChoices } from '#renderer/sheets/choices.ts'
import { DepartureDialog } from '#renderer/sheets/departure/DepartureDialog.tsx'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import { departureText as text } from '#shared/text/departures.ts'
import { successionText } from '#shared/text/succession.ts'

/** Asks who leaves, then what becomes of what she holds. */
export function DepartDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const person = useRecord('person', personId)
  if (person !== undefined) return <DepartureDialog person={person} onClose={onClose} />
  return (
    <PickDialog
      title={text.choosePerson}
      verb={successionText.next}
      label={text.person}
      choices={personChoices(data)}
      onPick={async (id) => {
        setPersonId(id)
        // The next question takes the place of this one.
        return false
      }}
      onClose={onClose}
    />
  )
}
