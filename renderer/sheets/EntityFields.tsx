import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { type Entity, entityShape } from '#shared/organisation/entity.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'
import { choicesOf, entityChoices } from './choices.ts'
import type { EditRecord } from './edit-record.ts'

type FieldsProps = { readonly entity: Entity; readonly edit: EditRecord<'entity'> }
const kindChoices = choicesOf(entityKindLabels)
const levelChoices = choicesOf(levelLabels)

/** What the entity is and where it belongs. */
export function EntityIdentity({ entity, edit }: FieldsProps) {
  const all = useData((data) => data.entity)
  const parents = useMemo(() => entityChoices({ entity: all }, entity.id), [all, entity.id])
  const communes = useMemo(
    () => parents.filter((choice) => all.get(choice.id)?.kind === 'commune'),
    [all, parents],
  )
  return (
    <Form layout="inline">
      <TextField label={text.sigle} value={entity.sigle} onCommit={(sigle) => edit({ sigle })} />
      <ComboBox
        label={text.kind}
        choices={kindChoices}
        value={entity.kind}
        emptyText={text.noneFound}
        onChange={(kind) => kind !== null && edit({ kind })}
      />
      <Select
        label={text.level}
        choices={levelChoices}
        value={entity.level}
        onChange={(level) => edit({ level })}
      />
      <ComboBox
        label={text.parent}
        choices={parents}
        value={entity.parentId}
        emptyText={text.noneFound}
        onChange={(parentId) => edit({ parentId })}
      />
      {entity.kind === 'school' && (
        <ComboBox
          label={text.commune}
          choices={communes}
          value={entity.communeId}
          emptyText={text.noneFound}
          onChange={(communeId) => edit({ communeId })}
        />
      )}
      <DatePicker label={text.from} value={entity.from} onCommit={(from) => edit({ from })} />
      <DatePicker label={text.to} value={entity.to} onCommit={(to) => edit({ to })} />
    </Form>
  )
}

/** How to reach the entity, and its official codes. */
export function EntityContact({ entity, edit }: FieldsProps) {
  return (
    <>
      <Section title={text.contact}>
        <Form layout="inline">
          <TextField label={text.email} value={entity.email} onCommit={(email) => edit({ email })} />
          <TextField label={text.phone} value={entity.phone} onCommit={(phone) => edit({ phone })} />
          <TextArea
            label={text.address}
            value={entity.address}
            isWide
            onCommit={(address) => edit({ address })}
          />
        </Form>
      </Section>
      <Section title={text.codes}>
        <Form layout="inline">
          {entity.kind === 'school' && (
            <CodeField field="uai" fault={text.uaiFault} label={text.uai} entity={entity} edit={edit} />
          )}
          {entity.kind === 'commune' && (
            <CodeField field="insee" fault={text.inseeFault} label={text.insee} entity={entity} edit={edit} />
          )}
          <CodeField field="siren" fault={text.sirenFault} label={text.siren} entity={entity} edit={edit} />
          <TextArea label={text.note} value={entity.note} isWide onCommit={(note) => edit({ note })} />
        </Form>
      </Section>
    </>
  )
}

type Code = 'uai' | 'insee' | 'siren'
type CodeProps = FieldsProps & { readonly field: Code; readonly label: string; readonly fault: string }

function CodeField({ field, label, fault, entity, edit }: CodeProps) {
  const clean = (typed: string) => typed.replace(/\s/g, '').toUpperCase() || null
  return (
    <TextField
      label={label}
      value={entity[field] ?? ''}
      validate={(typed) => (entityShape[field].safeParse(clean(typed)).success ? undefined : fault)}
      onCommit={(typed) => edit({ [field]: clean(typed) })}
    />
  )
}
