import { useState } from 'react'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { NewcomerFields } from '#renderer/sheets/PersonChooser.tsx'
import { missingPerson, someoneNew } from '#renderer/sheets/person-draft.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { EntityKind } from '#shared/organisation/entity.ts'
import type { Level } from '#shared/organisation/level.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { addEntity, addFunction, addPerson } from './add.ts'

// Nothing is added before it has a name: a placeholder left behind would be printed one day.
type AddDialogProps = { readonly onClose: () => void }
const kindChoices = choicesOf(entityKindLabels)
const levelChoices = choicesOf(levelLabels)

/** Who joins the directory. */
export function AddPersonDialog({ onClose }: AddDialogProps) {
  const [person, setPerson] = useState(someoneNew)
  return (
    <FormDialog
      title={text.addPerson}
      missing={missingPerson(person)}
      onSubmit={() => addPerson(person)}
      onClose={onClose}
    >
      <NewcomerFields value={person} onChange={setPerson} />
    </FormDialog>
  )
}

/** What the entity is called and what it is; the rest is asked by its sheet. */
export function AddEntityDialog({ onClose }: AddDialogProps) {
  const [name, setName] = useState('')
  const [kind, setKind] = useState<EntityKind | null>(null)
  const [level, setLevel] = useState<Level>('territorial')
  return (
    <FormDialog
      title={text.addEntity}
      missing={name.trim() === '' ? text.nameFault : kind === null ? text.kindMissing : null}
      onSubmit={async () => kind !== null && addEntity({ name, kind, level })}
      onClose={onClose}
    >
      <TextField label={text.name} value={name} onChange={setName} autoFocus />
      <FieldRow>
        <ComboBox
          label={text.kind}
          choices={kindChoices}
          value={kind}
          emptyText={text.noneFound}
          onChange={setKind}
        />
        <Select label={text.level} choices={levelChoices} value={level} onChange={setLevel} />
      </FieldRow>
    </FormDialog>
  )
}

/** How the function is called in both genders. */
export function AddFunctionDialog({ onClose }: AddDialogProps) {
  const [titleFeminine, setFeminine] = useState('')
  const [titleMasculine, setMasculine] = useState('')
  const isMissing = titleFeminine.trim() === '' || titleMasculine.trim() === ''
  return (
    <FormDialog
      title={text.addFunction}
      missing={isMissing ? text.titlesMissing : null}
      onSubmit={() => addFunction({ titleFeminine, titleMasculine })}
      onClose={onClose}
    >
      <TextField label={text.titleFeminine} value={titleFeminine} onChange={setFeminine} autoFocus />
      <TextField label={text.titleMasculine} value={titleMasculine} onChange={setMasculine} />
    </FormDialog>
  )
}
