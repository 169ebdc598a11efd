import { Hourglass } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { choicesOf, personChoices } from '#renderer/sheets/choices.ts'
import { DeleteRecord } from '#renderer/sheets/DeleteRecord.tsx'
import { ProseField } from '#renderer/sheets/ProseField.tsx'
import { today } from '#renderer/sheets/today.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { FieldRow, Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { SuggestField } from '#renderer/ui/SuggestField.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { agendaOf, partsOf } from '#shared/meetings/agenda.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { waitingObstacle } from '#shared/meetings/carry-over.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { agendaText, waitingObstacles } from '#shared/text/agenda.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { agendaNatureLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { makeWait } from './backlog.ts'
import { ItemDecisions } from './ItemDecisions.tsx'
import { OtherDayNamed } from './OtherDayNamed.tsx'
import { PresentationField } from './PresentationField.tsx'

const natureChoices = choicesOf(agendaNatureLabels)
type EditItem = (patch: Partial<Omit<AgendaItem, 'id'>>) => Promise<boolean>

/** Everything about an item: what it is, its presentation, its annexes and what was decided. */
export function AgendaItemEditor({
  item,
  meeting,
  isNew,
}: {
  readonly item: AgendaItem
  readonly meeting: Meeting
  /** Just added: its title is waiting to be typed. */
  readonly isNew: boolean
}) {
  const edit: EditItem = (patch) => perform({ type: 'agenda-item.edit', id: item.id, patch })
  const isAhead = meeting.status === 'planned' || meeting.status === 'convened'
  return (
    <>
      <PanelHeader
        title={
          <InlineEdit
            label={text.itemTitle}
            value={item.title}
            isEditingAtFirst={isNew}
            validate={(title) => (title.trim() === '' ? text.nameFault : undefined)}
            onCommit={(title) => edit({ title })}
          />
        }
        actions={
          <>
            {isAhead && <WaitButton item={item} meeting={meeting} />}
            <DeleteRecord
              collection="agendaItem"
              command={{ type: 'agenda-item.delete', id: item.id }}
              label={text.deleteItem}
              name={deletedThing.agendaItem(item.title)}
            />
          </>
        }
      />
      <OtherDayNamed item={item} meeting={meeting} onRename={(title) => edit({ title })} />
      <ItemFacts item={item} edit={edit} />
      <ItemTexts item={item} edit={edit} />
      <Section title={text.attachments}>
        <AttachmentList owner={{ agendaItemId: item.id }} />
      </Section>
      <Section title={text.decisions}>
        <ItemDecisions item={item} meeting={meeting} />
      </Section>
    </>
  )
}

/** Takes the item off this agenda, for another meeting; says why when it would lose something. */
function WaitButton({ item, meeting }: { readonly item: AgendaItem; readonly meeting: Meeting }) {
  const data = useData()
  const obstacle = waitingObstacle(data, item)
  const isDecided = [...data.decision.values()].some(({ agendaItemId }) => agendaItemId === item.id)
  if (item.standing !== null || isDecided) return null
  return (
    <IconButton
      edits
      icon={Hourglass}
      label={agendaText.makeWait}
      disabledReason={obstacle === null ? undefined : waitingObstacles[obstacle]}
      onPress={() => perform(makeWait(currentData(), item, meeting, today()))}
    />
  )
}

function ItemFacts({ item, edit }: { readonly item: AgendaItem; readonly edit: EditItem }) {
  const data = useData()
  const persons = useMemo(() => personChoices(data), [data])
  const parts = partsOf(agendaOf(data, item.meetingId))
  return (
    <Form>
      <FieldRow>
        <Select
          label={text.nature}
          choices={natureChoices}
          value={item.nature}
          onChange={(nature) => edit({ nature })}
        />
        <NumberField
          label={text.duration}
          unit={text.minutesUnit}
          value={item.duration}
          minValue={0}
          maxValue={1440}
          onCommit={(duration) => edit({ duration })}
        />
      </FieldRow>
      <FieldRow>
        <ComboBox
          label={text.rapporteur}
          choices={persons}
          value={item.rapporteurPersonId}
          emptyText={text.noneFound}
          onChange={(rapporteurPersonId) => edit({ rapporteurPersonId })}
        />
        <TextField
          label={text.rapporteurLabel}
          value={item.rapporteurLabel}
          onCommit={(rapporteurLabel) => edit({ rapporteurLabel })}
        />
      </FieldRow>
      <FieldRow>
        <SuggestField
          label={agendaText.section}
          suggestions={parts}
          value={item.section}
          onCommit={(section) => edit({ section })}
        />
        <Checkbox
          label={agendaText.membersOnly}
          isSelected={item.isConfidential}
          onChange={(isConfidential) => edit({ isConfidential })}
        />
      </FieldRow>
    </Form>
  )
}

function ItemTexts({ item, edit }: { readonly item: AgendaItem; readonly edit: EditItem }) {
  return (
    <Form>
      <PresentationField item={item} edit={edit} />
      <TextArea
        label={text.proposal}
        isProse
        rows={2}
        value={item.proposal}
        onCommit={(proposal) => edit({ proposal })}
      />
      <ProseField label={text.exchanges} value={item.minutes} onCommit={(minutes) => edit({ minutes })} />
    </Form>
  )
}
