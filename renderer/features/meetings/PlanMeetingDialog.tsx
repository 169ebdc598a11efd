import { useMemo, useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FieldRow, Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TimeField } from '#renderer/ui/TimeField.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { usualAgendaOf } from '#shared/meetings/usual-agenda.ts'
import { agendaText } from '#shared/text/agenda.ts'
import { calendarText } from '#shared/text/calendar.ts'
import { fullDate } from '#shared/text/dates.ts'
import { meetingModalityLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { commonText } from '#shared/text/ui.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { draftDays, type MeetingDraft, missingIn, plannedSeries } from './planned-meeting.ts'
import { SeriesFields } from './SeriesFields.tsx'
import { useMeetingsView } from './year/view.ts'

const modalityChoices = choicesOf(meetingModalityLabels)
const emptyDraft: MeetingDraft = {
  bodyId: null,
  date: null,
  startTime: '14:00',
  endTime: '16:00',
  place: '',
  modality: 'in-person',
  hasUsualItems: true,
  series: null,
}

type PlanMeetingProps = {
  /** The day that was pointed at, when one was. */
  readonly date?: string | null
  readonly onClose: () => void
}

/** Asks what a meeting needs to exist; everything else is prepared on its page. */
export function PlanMeetingDialog({ date = null, onClose }: PlanMeetingProps) {
  const [draft, setDraft] = useState({ ...emptyDraft, date })
  const missing = missingIn(draft)
  const change = (changes: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...changes }))

  async function submit() {
    const command = plannedSeries(currentData(), draft, draftDays(currentData(), draft))
    const [first] = command?.steps ?? []
    if (command === null || first?.type !== 'meeting.create') return
    if (await perform(command.steps.length === 1 ? first : command)) {
      show('meetings', { kind: 'meeting', id: first.value.id })
      // One meeting is prepared next; the days of a series are better seen in their year.
      if (command.steps.length === 1) useMeetingsView.setState({ layout: 'list' })
      onClose()
    }
  }
  return (
    <Dialog
      title={text.plan}
      isOpen
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button edits variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
            {draft.series === null ? text.plan : calendarText.planSeries}
          </Button>
        </>
      }
    >
      <DraftFields draft={draft} change={change} onSubmit={submit} />
    </Dialog>
  )
}

type DraftFieldsProps = {
  readonly draft: MeetingDraft
  readonly change: (changes: Partial<MeetingDraft>) => void
  readonly onSubmit: () => void
}

function DraftFields({ draft, change, onSubmit }: DraftFieldsProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const hasUsual = usualAgendaOf(data, draft.bodyId).length > 0
  return (
    <Form onSubmit={onSubmit}>
      <ComboBox
        label={text.body}
        choices={bodies}
        value={draft.bodyId}
        emptyText={text.noneFound}
        onChange={(bodyId) => change({ bodyId })}
        autoFocus
      />
      <FieldRow>
        <DatePicker
          label={text.date}
          value={draft.date}
          description={draft.date === null ? undefined : fullDate(draft.date)}
          onCommit={(date) => change({ date })}
          onChange={(date) => change({ date })}
        />
        <TimeField
          label={text.startTime}
          value={draft.startTime}
          onCommit={(startTime) => change({ startTime })}
        />
        <TimeField label={text.endTime} value={draft.endTime} onCommit={(endTime) => change({ endTime })} />
      </FieldRow>
      {isDated(draft) && <NoticeLine meeting={{ id: '', ...draft }} />}
      <TextField label={text.place} value={draft.place} onChange={(place) => change({ place })} />
      <Select
        label={text.modality}
        choices={modalityChoices}
        value={draft.modality}
        onChange={(modality) => change({ modality })}
      />
      <Checkbox
        label={hasUsual ? agendaText.fromUsual : text.usualItems}
        isSelected={draft.hasUsualItems}
        onChange={(hasUsualItems) => change({ hasUsualItems })}
      />
      <SeriesFields draft={draft} change={change} />
    </Form>
  )
}

/** Enough is known to tell what is unusual about the moment. */
function isDated(
  draft: MeetingDraft,
): draft is MeetingDraft & Pick<Meeting, 'bodyId' | 'date' | 'startTime'> {
  return draft.bodyId !== null && draft.date !== null && draft.startTime !== null
}
