import { BadgeCheck } from 'lucide-react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { JobFunction } from '#shared/organisation/job-function.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { skillLabels } from '#shared/text/governance-vocabulary.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { capitalise } from '#shared/text/terms.ts'
import { levelLabels } from '#shared/text/vocabulary.ts'
import { choicesOf } from './choices.ts'
import { DeleteButton } from './DeleteButton.tsx'
import './OfficeList.css'

const levelChoices = choicesOf(levelLabels)
const skillChoices = choicesOf(skillLabels)
const needed = (title: string) => (title.trim() === '' ? text.nameFault : undefined)

/** A function of the referential: how it is called, in both genders and elsewhere. */
export function FunctionSheet({ id }: { readonly id: string }) {
  const jobFunction = useRecord('function', id)
  if (jobFunction === undefined) return null
  const edit = (patch: Partial<Omit<JobFunction, 'id'>>) =>
    perform({ type: 'function.edit', id: jobFunction.id, patch })
  return (
    <>
      <PanelHeader
        icon={BadgeCheck}
        title={capitalise(jobFunction.titleFeminine)}
        actions={
          <DeleteButton
            label={text.deleteFunction}
            name={deletedThing.jobFunction(jobFunction.titleFeminine)}
            onDelete={() => perform({ type: 'function.delete', id: jobFunction.id })}
          />
        }
      />
      <Form>
        <TextField
          label={text.titleFeminine}
          value={jobFunction.titleFeminine}
          validate={needed}
          onCommit={(titleFeminine) => edit({ titleFeminine })}
        />
        <TextField
          label={text.titleMasculine}
          value={jobFunction.titleMasculine}
          validate={needed}
          onCommit={(titleMasculine) => edit({ titleMasculine })}
        />
        <TextField label={text.sigle} value={jobFunction.sigle} onCommit={(sigle) => edit({ sigle })} />
        <Select
          label={text.level}
          choices={levelChoices}
          value={jobFunction.level}
          onChange={(level) => edit({ level })}
        />
        <NumberField
          label={text.rank}
          description={text.rankHint}
          value={jobFunction.rank}
          minValue={0}
          onCommit={(rank) => rank !== null && edit({ rank })}
        />
        <CheckboxGroup
          label={text.skills}
          choices={skillChoices}
          value={jobFunction.skills}
          onChange={(skills) => edit({ skills })}
        />
        <Checkbox
          label={text.isElective}
          isSelected={jobFunction.isElective}
          onChange={(isElective) => edit({ isElective })}
        />
        <p className="office-none">{text.isElectiveHint}</p>
        <TextArea
          label={text.aliases}
          description={text.aliasesHint}
          value={jobFunction.aliases.join('\n')}
          onCommit={(lines) => edit({ aliases: namesIn(lines) })}
        />
      </Form>
    </>
  )
}

function namesIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
