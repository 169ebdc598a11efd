import { perform } from '#renderer/actions/perform.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Person } from '#shared/organisation/person.ts'
import { isPrivateAddress } from '#shared/organisation/private-address.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { anonymisedText, privacyText } from '#shared/text/privacy.ts'
import { civilityChoices, civilityOf } from './choices.ts'

/** Who a person is and how to reach her at work; a private address is advised against, never refused. */
export function PersonFields({ person }: { readonly person: Person }) {
  const edit = (patch: Partial<Omit<Person, 'id'>>) => perform({ type: 'person.edit', id: person.id, patch })
  return (
    <>
      {person.anonymisedOn !== null && <Callout>{anonymisedText(person.anonymisedOn)}</Callout>}
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
        <TextField
          label={text.email}
          value={person.email}
          describe={(email) =>
            isPrivateAddress(email) ? privacyText.privateAddress : privacyText.contactHint
          }
          onCommit={(email) => edit({ email })}
        />
        <TextField label={text.phone} value={person.phone} onCommit={(phone) => edit({ phone })} />
        <TextArea label={text.note} value={person.note} isWide onCommit={(note) => edit({ note })} />
      </Form>
    </>
  )
}
