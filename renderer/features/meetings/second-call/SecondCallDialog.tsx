import { useMemo, useState } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TimeField } from '#renderer/ui/TimeField.tsx'
import { schoolZoneOf } from '#shared/meetings/closed-days.ts'
import { rulesOfMeeting } from '#shared/meetings/convocations.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { earliestSecondDay, itemsToTakeUp, type SecondDay } from '#shared/meetings/second-call.ts'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import { fullDate } from '#shared/text/dates.ts'
import { meetingModalityLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText } from '#shared/text/meetings.ts'
import {
  passedText,
  secondCallHint,
  secondDelayText,
  secondCallText as text,
  tooEarlyText,
} from '#shared/text/second-call.ts'
import { conflictLines } from '../conflict-lines.ts'
import { askLetter } from '../convocation/asked-letter.ts'
import { type SecondDraft, secondMeeting } from './second-meeting.ts'
import './second-call.css'

const modalityChoices = choicesOf(meetingModalityLabels)
type DialogProps = { readonly first: Meeting; readonly onClose: () => void }

/** Proposes the first day that the rules and the calendar allow, at the same hour and place; the letter comes next. */
export function SecondCallDialog({ first, onClose }: DialogProps) {
  const data = useData()
  const rules = rulesOfMeeting(data, first)
  const proposed = useMemo(() => {
    const calendar = { holidays: [...data.schoolHoliday.values()], zone: schoolZoneOf(data.setting) }
    return earliestSecondDay(first.date, rules, calendar, today())
  }, [data.schoolHoliday, data.setting, first.date, rules])
  const [draft, setDraft] = useState<SecondDraft>({
    date: proposed.date,
    startTime: first.startTime,
    endTime: first.endTime,
    place: first.place,
    modality: first.modality,
  })
  const change = (changes: Partial<SecondDraft>) => setDraft((before) => ({ ...before, ...changes }))

  async function submit() {
    const planned = secondMeeting(currentData(), first, draft)
    if (planned === null || !(await perform(planned.command))) return false
    askLetter(planned.meeting.id)
    show('meetings', { kind: 'meeting', id: planned.meeting.id })
    return true
  }
  return (
    <FormDialog
      title={text.title}
      verb={text.submit}
      missing={missingIn(draft, first)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="convocation-hint">{secondCallHint(itemsToTakeUp(data, first).length, rules)}</p>
      <MomentFields draft={draft} change={change} />
      <WhyThen proposed={proposed} rules={rules} />
      <Warnings first={first} draft={draft} proposed={proposed} rules={rules} />
      <TextField label={meetingText.place} value={draft.place} onChange={(place) => change({ place })} />
      <Select
        label={meetingText.modality}
        choices={modalityChoices}
        value={draft.modality}
        onChange={(modality) => change({ modality })}
      />
    </FormDialog>
  )
}

function missingIn({ date, startTime }: SecondDraft, first: Meeting): string | null {
  if (date === null) return text.needDate
  if (date < first.date) return text.notAfter
  return startTime === null ? text.needTime : null
}

type MomentProps = {
  readonly draft: SecondDraft
  readonly change: (changes: Partial<SecondDraft>) => void
}

function MomentFields({ draft, change }: MomentProps) {
  return (
    <FieldRow>
      <DatePicker
        label={meetingText.date}
        value={draft.date}
        description={draft.date === null ? undefined : fullDate(draft.date)}
        onCommit={(date) => change({ date })}
        onChange={(date) => change({ date })}
      />
      <TimeField
        label={meetingText.startTime}
        value={draft.startTime}
        onCommit={(startTime) => change({ startTime })}
      />
      <TimeField
        label={meetingText.endTime}
        value={draft.endTime}
        onCommit={(endTime) => change({ endTime })}
      />
    </FieldRow>
  )
}

type WhyProps = { readonly proposed: SecondDay; readonly rules: RulesProfile | null }

function WhyThen({ proposed: { date, passed }, rules }: WhyProps) {
  const delay = secondDelayText(rules)
  return (
    <section className="second-call-why" aria-label={text.earliest}>
      <h3>{`${text.earliest} : ${fullDate(date)}`}</h3>
      {delay !== '' && <p>{delay}</p>}
      {passed.map((days) => (
        <p key={days.from}>{passedText(days)}</p>
      ))}
    </section>
  )
}

type WarningsProps = WhyProps & { readonly first: Meeting; readonly draft: SecondDraft }

function Warnings({ first, draft: { date, startTime, endTime }, proposed, rules }: WarningsProps) {
  const data = useData()
  const conflicts =
    date === null || startTime === null
      ? []
      : conflictLines(data, { id: '', bodyId: first.bodyId, date, startTime, endTime })
  const warnings = [
    ...(rules !== null && rules.secondCallDays === null ? [text.notForeseen] : []),
    ...(date !== null && date < proposed.date ? [tooEarlyText(proposed.date)] : []),
    ...conflicts,
  ]
  if (warnings.length === 0) return null
  return (
    <Callout tone="attention">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Callout>
  )
}
