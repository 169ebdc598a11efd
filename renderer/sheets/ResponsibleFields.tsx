import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { personChoices, postChoices } from './choices.ts'

type Responsible = Pick<
  Decision,
  'responsiblePostId' | 'responsiblePersonId' | 'responsibleLabel' | 'dueDate'
>

type ResponsibleFieldsProps = {
  readonly value: Responsible
  readonly edit: (patch: Partial<Responsible>) => Promise<boolean>
}

/** Who must act and by when: a function rather than a person, since persons move. */
export function ResponsibleFields({ value, edit }: ResponsibleFieldsProps) {
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
      <DatePicker label={text.dueDate} value={value.dueDate} onCommit={(dueDate) => edit({ dueDate })} />
    </>
  )
}
