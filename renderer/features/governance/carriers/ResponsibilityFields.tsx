import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { nodeOf, personChoices } from '#renderer/sheets/choices.ts'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { shareTotal } from '#shared/organisation/responsibilities.ts'
import type { Responsibility, ResponsibilityKind } from '#shared/organisation/responsibility.ts'
import { governanceText, keysTogether, carrierText as text } from '#shared/text/governance.ts'
import { answererChoices, holderChoices } from './answerer-choices.ts'
import { ShareField } from './ShareField.tsx'

type FieldsProps = {
  readonly responsibility: Responsibility
  readonly edit: EditRecord<'responsibility'>
}

/** « Profil, mission, périmètre » : what the fiche wants said of those who accompany. */
const accompanying: ReadonlySet<ResponsibilityKind> = new Set<ResponsibilityKind>(['support', 'training'])

/** The fields of a responsibility, each kept as it is left. */
export function ResponsibilityFields({ responsibility, edit }: FieldsProps) {
  const { kind, from, to } = responsibility
  return (
    <>
      <Form layout="inline">
        <CarrierFields responsibility={responsibility} edit={edit} />
        <DatePicker label={text.since} value={from} onCommit={(day) => edit({ from: day })} />
        <DatePicker label={text.to} value={to} onCommit={(day) => edit({ to: day })} />
        <TextField label={text.act} value={responsibility.act} isWide onCommit={(act) => edit({ act })} />
        <Checkbox
          label={text.isPrincipal}
          isSelected={responsibility.isPrincipal}
          onChange={(isPrincipal) => edit({ isPrincipal })}
        />
        <Checkbox
          label={text.isShared}
          isSelected={responsibility.isShared}
          onChange={(isShared) => edit({ isShared })}
        />
        <TextArea label={text.note} value={responsibility.note} isWide onCommit={(note) => edit({ note })} />
      </Form>
      {accompanying.has(kind) && (
        <Section title={text.accompaniment}>
          <Form>
            {(['profile', 'mission', 'perimeter'] as const).map((field) => (
              <TextArea
                key={field}
                label={text[field]}
                value={responsibility[field]}
                rows={2}
                onCommit={(value) => edit({ [field]: value })}
              />
            ))}
          </Form>
        </Section>
      )}
    </>
  )
}

function CarrierFields({ responsibility, edit }: FieldsProps) {
  const data = useData()
  const date = useShownDate()
  const { kind, holder } = responsibility
  const holders = useMemo(() => holderChoices(data, kind), [data, kind])
  const posts = useMemo(() => answererChoices(data, holder), [data, holder])
  const persons = useMemo(() => personChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.holder}
        choices={holders}
        value={`${holder.type} ${holder.id}`}
        emptyText={governanceText.noneFound}
        onChange={(key) => key !== null && edit({ holder: nodeOf(key) })}
      />
      <ComboBox
        label={text.post}
        choices={posts}
        value={responsibility.postId}
        emptyText={governanceText.noneFound}
        onChange={(postId) => edit({ postId })}
      />
      <ComboBox
        label={text.person}
        choices={persons}
        value={responsibility.personId}
        emptyText={governanceText.noneFound}
        onChange={(personId) => edit({ personId })}
      />
      {kind === 'funding' && (
        <ShareField
          value={responsibility.share}
          description={keysTogether(shareTotal(data, date))}
          onCommit={(share) => edit({ share })}
        />
      )}
    </>
  )
}
