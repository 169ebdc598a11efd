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
import { fullDate } from '#shared/text/dates.ts'
import { meetingModalityLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { commonText } from '#shared/text/ui.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { type MeetingDraft, missingIn, plannedMeeting } from './planned-meeting.ts'

const modalityChoices = choicesOf(meetingModalityLabels)
const emptyDraft: MeetingDraft = {
  bodyId: null,
  date: null,
  startTime: '14:00',
  endTime: '16:00',
  place: '',
  modality: 'in-person',
  hasUsualItems: true,
}

/** Asks what a meeting needs to exist; everything else is prepared on its page. */
export function PlanMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const [draft, setDraft] = useState(emptyDraft)
  const missing = missingIn(draft)
  const change = (changes: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...changes }))

  async function submit() {
    const planned = plannedMeeting(currentData(), draft)
    if (planned === null) return
    if (await perform({ type: 'meeting.create', ...planned })) {
      show('meetings', { kind: 'meeting', id: planned.value.id })
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
          <Button variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
            {text.plan}
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
      {draft.bodyId !== null && draft.date !== null && <NoticeLine bodyId={draft.bodyId} date={draft.date} />}
      <TextField label={text.place} value={draft.place} onChange={(place) => change({ place })} />
      <Select
        label={text.modality}
        choices={modalityChoices}
        value={draft.modality}
        onChange={(modality) => change({ modality })}
      />
      <Checkbox
        label={text.usualItems}
        isSelected={draft.hasUsualItems}
        onChange={(hasUsualItems) => change({ hasUsualItems })}
      />
    </Form>
  )
}
