import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { movedText, rhythms, calendarText as text } from '#shared/text/calendar.ts'
import { fullDate } from '#shared/text/dates.ts'
import { ConflictNotes } from './ConflictNotes.tsx'
import { conflictLines } from './conflict-lines.ts'
import { draftDays, type MeetingDraft } from './planned-meeting.ts'
import './SeriesFields.css'

type SeriesFieldsProps = {
  readonly draft: MeetingDraft
  readonly change: (changes: Partial<MeetingDraft>) => void
}

const usualSeries = { rhythm: { unit: 'month', every: 1 }, count: 6 } as const

/** Whether the meeting comes again, how often, and on which days: those of holidays go to the next open week. */
export function SeriesFields({ draft, change }: SeriesFieldsProps) {
  const data = useData()
  const days = useMemo(() => draftDays(data, draft), [data, draft])
  const { bodyId, startTime, endTime, series } = draft
  // Those of the first day are told beside it.
  const conflictsOn = (date: string) =>
    bodyId === null || startTime === null || date === draft.date
      ? []
      : conflictLines(data, { id: '', bodyId, date, startTime, endTime })
  const chosen = rhythms.find(
    ({ rhythm }) => rhythm.unit === series?.rhythm.unit && rhythm.every === series.rhythm.every,
  )
  return (
    <>
      <Checkbox
        label={text.series}
        isSelected={series !== null}
        onChange={(isSeries) => change({ series: isSeries ? usualSeries : null })}
      />
      {series !== null && (
        <FieldRow>
          <Select
            label={text.rhythm}
            choices={rhythms.map(({ id, label }) => ({ id, label }))}
            value={chosen?.id ?? null}
            onChange={(id) => {
              const found = rhythms.find((one) => one.id === id)
              if (found !== undefined) change({ series: { ...series, rhythm: found.rhythm } })
            }}
          />
          <NumberField
            label={text.howMany}
            value={series.count}
            minValue={2}
            maxValue={60}
            onCommit={(count) => count !== null && change({ series: { ...series, count } })}
          />
        </FieldRow>
      )}
      {series !== null && days.length > 0 && (
        <section className="series-days" aria-label={text.days}>
          <h3>{text.days}</h3>
          <ol>
            {days.map(({ date, movedFrom, reason }) => (
              <li key={date}>
                {fullDate(date)}
                {movedFrom !== null && <span className="series-moved">{movedText(movedFrom, reason)}</span>}
                <ConflictNotes lines={conflictsOn(date)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
