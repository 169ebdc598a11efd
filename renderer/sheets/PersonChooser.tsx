import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Person } from '#shared/organisation/person.ts'
import { personChoiceText as text } from '#shared/text/bodies.ts'
import { peopleText } from '#shared/text/people.ts'
import { civilityChoices, civilityOf, personChoices } from './choices.ts'
import { type Newcomer, nobody, type PersonDraft, someoneNew } from './person-draft.ts'
import './PersonChooser.css'

type PersonChooserProps = {
  readonly value: PersonDraft
  readonly onChange: (value: PersonDraft) => void
  /** Who is proposed first. */
  readonly deputies?: readonly Person[]
}

/** Somebody of the directory, or a newcomer named on the spot. */
export function PersonChooser({ value, onChange, deputies }: PersonChooserProps) {
  const data = useData()
  const choices = useMemo(() => personChoices(data, deputies), [data, deputies])
  const isNew = value.type === 'new'
  return (
    <div className="person-chooser">
      {isNew ? (
        <NewcomerFields value={value} onChange={onChange} />
      ) : (
        <ComboBox
          label={text.person}
          choices={choices}
          value={value.id}
          emptyText={peopleText.noneFound}
          onChange={(id) => onChange({ type: 'known', id })}
          autoFocus
        />
      )}
      <Button size="s" variant="quiet" onPress={() => onChange(isNew ? nobody : someoneNew)}>
        {isNew ? text.chooseKnown : text.createPerson}
      </Button>
    </div>
  )
}

type NewcomerProps = { readonly value: Newcomer; readonly onChange: (value: Newcomer) => void }

/** The name of somebody who is not in the directory yet. */
export function NewcomerFields({ value, onChange }: NewcomerProps) {
  const change = (patch: Partial<Newcomer>) => onChange({ ...value, ...patch })
  return (
    <FieldRow>
      <Select
        label={peopleText.civility}
        choices={civilityChoices}
        value={value.civility ?? 'none'}
        onChange={(id) => change({ civility: civilityOf(id) })}
        autoFocus
      />
      <TextField
        label={peopleText.firstName}
        value={value.firstName}
        onChange={(firstName) => change({ firstName })}
      />
      <TextField
        label={peopleText.lastName}
        value={value.lastName}
        onChange={(lastName) => change({ lastName })}
      />
    </FieldRow>
  )
}
