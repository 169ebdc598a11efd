import { DoorOpen, UserRound } from 'lucide-react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Person } from '#shared/organisation/person.ts'
import { departureText } from '#shared/text/departures.ts'
import { fullName } from '#shared/text/names.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { civilityChoices, civilityOf } from './choices.ts'
import { DeleteRecord } from './DeleteRecord.tsx'
import { DepartureDialog } from './departure/DepartureDialog.tsx'
import { PersonOffices } from './PersonOffices.tsx'
import './PersonSheet.css'

/** Everything about a person: who she is, how to reach her, what she holds. */
export function PersonSheet({ id }: { readonly id: string }) {
  const person = useRecord('person', id)
  if (person === undefined) return null
  return (
    <>
      <PanelHeader
        icon={UserRound}
        title={fullName(person)}
        actions={
          <DeleteRecord
            collection="person"
            command={{ type: 'person.delete', id: person.id }}
            label={text.deletePerson}
            name={fullName(person)}
          />
        }
      />
      <PersonForm person={person} />
      <div className="person-gestures">
        <Button
          size="s"
          icon={DoorOpen}
          onPress={() => openDialog((onClose) => <DepartureDialog person={person} onClose={onClose} />)}
        >
          {departureText.prepare}
        </Button>
      </div>
      <PersonOffices id={person.id} />
    </>
  )
}

function PersonForm({ person }: { readonly person: Person }) {
  const edit = (patch: Partial<Omit<Person, 'id'>>) => perform({ type: 'person.edit', id: person.id, patch })
  return (
    <Form layout="inline">
      <Select
        label={text.civility}
        choices={civilityChoices}
        value={person.civility ?? 'none'}
        onChange={(id) => edit({ civility: civilityOf(id) })}
      />
      <TextField
        label={text.firstName}
        value={person.firstName}
        onCommit={(firstName) => edit({ firstName })}
      />
      <TextField
        label={text.lastName}
        value={person.lastName}
        validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
        onCommit={(lastName) => edit({ lastName })}
      />
      <TextField label={text.email} value={person.email} onCommit={(email) => edit({ email })} />
      <TextField label={text.phone} value={person.phone} onCommit={(phone) => edit({ phone })} />
      <TextArea label={text.note} value={person.note} isWide onCommit={(note) => edit({ note })} />
    </Form>
  )
}
