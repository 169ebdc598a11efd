import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { personChoices, postChoices } from './choices.ts'

type Charge = Pick<Decision, 'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel'>
type Responsible = Charge & Pick<Decision, 'dueDate'>

type FieldsProps<T> = { readonly value: T; readonly edit: (patch: Partial<T>) => Promise<boolean> }

/** Who must act and by when. */
export function ResponsibleFields({ value, edit }: FieldsProps<Responsible>) {
  return (
    <>
      <ChargeFields value={value} edit={edit} />
      <DatePicker label={text.dueDate} value={value.dueDate} onCommit={(dueDate) => edit({ dueDate })} />
    </>
  )
}

/** Who answers for something: a function rather than a person, since persons move. */
export function ChargeFields({ value, edit }: FieldsProps<Charge>) {
  const data = useData()
  const posts = useMemo(() => postChoices(data), [data])
  const persons = useMemo(() => personChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.responsiblePost}
        choices={posts}
        value={value.responsiblePostId}
        emptyText={text.noneFound}
        onChange={(responsiblePostId) => edit({ responsiblePostId })}
      />
      <ComboBox
        label={text.responsiblePerson}
        choices={persons}
        value={value.responsiblePersonId}
        emptyText={text.noneFound}
        onChange={(responsiblePersonId) => edit({ responsiblePersonId })}
      />
      <TextField
        label={text.responsibleLabel}
        value={value.responsibleLabel}
        onCommit={(responsibleLabel) => edit({ responsibleLabel })}
      />
    </>
  )
}
