import { Sprout } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData, useRecord } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { filesUnder } from '#shared/meetings/agenda.ts'
import { impactDimensions } from '#shared/quality/impact-dimension.ts'
import type { GoodPractice } from '#shared/quality/usage.ts'
import { consequencesText, deletedThing } from '#shared/text/deletion.ts'
import { dimensionLabels } from '#shared/text/quality-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { goodPracticeText as text, usageText } from '#shared/text/usages.ts'
import { schoolChoices } from './usage-choices.ts'

const dimensionChoices = [
  { id: 'none' as const, label: text.noDimension },
  ...impactDimensions.map((id) => ({ id, label: capitalise(dimensionLabels[id]) })),
]
type PartProps = { readonly practice: GoodPractice; readonly edit: EditRecord<'goodPractice'> }

/** A good practice: what it is, where it was seen, its files, how and when it was spread. */
export function GoodPracticeSheet({ id }: { readonly id: string }) {
  const practice = useRecord('goodPractice', id)
  if (practice === undefined) return null
  const edit: EditRecord<'goodPractice'> = (patch) =>
    perform({ type: 'good-practice.edit', id: practice.id, patch })
  return (
    <>
      <Head practice={practice} edit={edit} />
      <Form>
        <TextArea
          label={text.text}
          rows={4}
          value={practice.text}
          onCommit={(words) => edit({ text: words })}
        />
        <Seen practice={practice} edit={edit} />
      </Form>
      <Section title={text.shared}>
        <Spread practice={practice} edit={edit} />
      </Section>
      <Section title={text.files}>
        <AttachmentList owner={{ goodPracticeId: practice.id }} />
      </Section>
    </>
  )
}

function Head({ practice, edit }: PartProps) {
  return (
    <PanelHeader
      icon={Sprout}
      title={
        <InlineEdit
          label={text.name}
          value={practice.name}
          validate={(typed) => (typed.trim() === '' ? usageText.nameFault : undefined)}
          onCommit={(name) => edit({ name })}
        />
      }
      note={
        practice.sharedOn === null ? (
          <StatusBadge tone="attention">{text.notShared}</StatusBadge>
        ) : (
          <StatusBadge tone="ok">{text.isShared}</StatusBadge>
        )
      }
      actions={
        <DeleteButton
          label={text.delete}
          name={deletedThing.goodPractice(practice.name)}
          consequences={() => {
            const removed = { attachment: filesUnder(currentData(), 'goodPracticeId', practice.id).length }
            return consequencesText({ removed, blockers: [] })
          }}
          onDelete={() => perform({ type: 'good-practice.delete', id: practice.id })}
        />
      }
    />
  )
}

function Seen({ practice, edit }: PartProps) {
  const data = useData()
  const schools = useMemo(() => schoolChoices(data), [data])
  return (
    <>
      <ComboBox
        label={usageText.school}
        choices={schools}
        value={practice.entityId}
        emptyText={usageText.noneFound}
        onChange={(entityId) => edit({ entityId })}
      />
      <DatePicker label={text.on} value={practice.on} onCommit={(on) => on !== null && edit({ on })} />
      <Select
        label={text.dimension}
        choices={dimensionChoices}
        value={practice.dimension ?? 'none'}
        onChange={(dimension) => edit({ dimension: dimension === 'none' ? null : dimension })}
      />
    </>
  )
}

function Spread({ practice, edit }: PartProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  return (
    <Form>
      <ComboBox
        label={text.spreader}
        choices={bodies}
        value={practice.bodyId}
        emptyText={usageText.noneFound}
        onChange={(bodyId) => edit({ bodyId })}
      />
      <DatePicker
        label={text.sharedOn}
        value={practice.sharedOn}
        onCommit={(sharedOn) => edit({ sharedOn })}
      />
      <TextField
        label={text.sharedThrough}
        description={text.sharedHint}
        value={practice.sharedThrough}
        onCommit={(sharedThrough) => edit({ sharedThrough })}
      />
    </Form>
  )
}
