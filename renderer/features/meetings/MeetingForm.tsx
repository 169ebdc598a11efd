import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { choicesOf, personChoices } from '#renderer/sheets/choices.ts'
import { DeleteRecord } from '#renderer/sheets/DeleteRecord.tsx'
import { HistoryButton } from '#renderer/sheets/HistoryButton.tsx'
import { ProseField } from '#renderer/sheets/ProseField.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TimeField } from '#renderer/ui/TimeField.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { fullDate } from '#shared/text/dates.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { meetingModalityLabels, meetingStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingTitle, meetingText as text } from '#shared/text/meetings.ts'
import { capitalise } from '#shared/text/terms.ts'
import { followingIn } from './following.ts'
import { RescheduleDialog } from './RescheduleDialog.tsx'

const statusChoices = choicesOf(meetingStatusLabels)
const modalityChoices = choicesOf(meetingModalityLabels)
type EditMeeting = (patch: Partial<Omit<Meeting, 'id'>>) => Promise<boolean>
type FieldsProps = { readonly meeting: Meeting; readonly edit: EditMeeting }

/** When, where and under whom a meeting takes place. */
export function MeetingForm({ meeting, icon }: { readonly meeting: Meeting; readonly icon: IconType }) {
  const edit: EditMeeting = (patch) => perform({ type: 'meeting.edit', id: meeting.id, patch })
  return (
    <>
      <PanelHeader
        icon={icon}
        title={capitalise(meetingTitle(meeting))}
        note={fullDate(meeting.date)}
        actions={
          <>
            <HistoryButton collection="meeting" id={meeting.id} />
            <DeleteRecord
              collection="meeting"
              command={{ type: 'meeting.delete', id: meeting.id }}
              label={text.deleteMeeting}
              name={deletedThing.meeting(meetingTitle(meeting))}
            />
          </>
        }
      />
      <Form layout="inline">
        <MomentFields meeting={meeting} edit={edit} />
        <PeopleFields meeting={meeting} edit={edit} />
        <ProseField
          label={text.generalMinutes}
          isWide
          value={meeting.minutes}
          onCommit={(minutes) => edit({ minutes })}
        />
      </Form>
    </>
  )
}

function MomentFields({ meeting, edit }: FieldsProps) {
  const [moving, setMoving] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  // One meeting of many: those that follow may go with it.
  const move = (date: string) => {
    const isAhead = meeting.status === 'planned' || meeting.status === 'convened'
    const hasOthers = isAhead && followingIn(currentData(), meeting, date).moved.length > 0
    if (hasOthers) setMoving(date)
    else void edit({ date })
  }
  return (
    <>
      <Select
        label={text.status}
        choices={statusChoices}
        value={meeting.status}
        onChange={(status) => edit({ status })}
      />
      <NumberField
        label={text.number}
        value={meeting.number}
        minValue={1}
        maxValue={999}
        onCommit={(number) => number !== null && edit({ number })}
      />
      <DatePicker
        // Shown anew after the question: giving up leaves the day as it was.
        key={asked}
        label={text.date}
        value={meeting.date}
        onCommit={(date) => date !== null && date !== meeting.date && move(date)}
      />
      <TimeField
        label={text.startTime}
        value={meeting.startTime}
        onCommit={(startTime) => startTime !== null && edit({ startTime })}
      />
      <TimeField label={text.endTime} value={meeting.endTime} onCommit={(endTime) => edit({ endTime })} />
      <TextField label={text.place} value={meeting.place} onCommit={(place) => edit({ place })} />
      <TextArea
        label={text.accessNotes}
        description={text.accessHint}
        value={meeting.accessNotes}
        onCommit={(accessNotes) => edit({ accessNotes })}
      />
      <Select
        label={text.modality}
        choices={modalityChoices}
        value={meeting.modality}
        onChange={(modality) => edit({ modality })}
      />
      {moving !== null && (
        <RescheduleDialog
          meeting={meeting}
          date={moving}
          onClose={() => {
            setMoving(null)
            setAsked(asked + 1)
          }}
        />
      )}
    </>
  )
}

function PeopleFields({ meeting, edit }: FieldsProps) {
  const data = useData()
  const persons = useMemo(() => personChoices(data), [data])
  return (
    <>
      <ComboBox
        label={text.chair}
        choices={persons}
        value={meeting.chairPersonId}
        emptyText={text.noneFound}
        onChange={(chairPersonId) => edit({ chairPersonId })}
      />
      <ComboBox
        label={text.secretary}
        choices={persons}
        value={meeting.secretaryPersonId}
        emptyText={text.noneFound}
        onChange={(secretaryPersonId) => edit({ secretaryPersonId })}
      />
    </>
  )
}
