import { useState } from 'react'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { BodyKind } from '#shared/organisation/body.ts'
import type { Level } from '#shared/organisation/level.ts'
import { bodyText } from '#shared/text/bodies.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { registerText } from '#shared/text/registers.ts'
import { bodyKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { addBody } from './add.ts'

const kindChoices = choicesOf(bodyKindLabels)
const levelChoices = choicesOf(levelLabels)

/** What the body is called and what it is; its seats and its rules are given on its sheet. */
export function AddBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('')
  const [sigle, setSigle] = useState('')
  const [kind, setKind] = useState<BodyKind>('other')
  const [level, setLevel] = useState<Level>('territorial')
  return (
    <FormDialog
      title={registerText.addBody}
      missing={name.trim() === '' ? text.nameFault : null}
      onSubmit={() => addBody({ name, sigle, kinds: [kind], level })}
      onClose={onClose}
    >
      <TextField label={bodyText.name} value={name} onChange={setName} autoFocus />
      <TextField label={bodyText.sigle} value={sigle} onChange={setSigle} />
      <FieldRow>
        <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
        <Select label={text.level} choices={levelChoices} value={level} onChange={setLevel} />
      </FieldRow>
    </FormDialog>
  )
}
