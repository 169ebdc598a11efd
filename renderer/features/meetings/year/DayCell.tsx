import type { KeyboardEvent } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { today } from '#renderer/sheets/today.ts'
import { closedDay, type SchoolCalendar } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { dayLabel } from '#shared/text/calendar.ts'
import { meetingName } from '#shared/text/meetings.ts'

type DayCellProps = {
  readonly date: string
  readonly meetings: readonly Meeting[]
  readonly calendar: SchoolCalendar
  /** The one day of the year that Tab reaches; arrows go on from there. */
  readonly isReachable: boolean
  readonly onPress: (date: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A day: its number, and a mark for each meeting. */
export function DayCell({ date, meetings, calendar, isReachable, onPress, onKeyDown }: DayCellProps) {
  const bodies = useData((data) => data.body)
  const closed = closedDay(date, calendar)
  const names = meetings.map((meeting) => meetingName(bodies.get(meeting.bodyId), meeting))
  const label = dayLabel(date, names, closed)
  const kind = closed === null ? undefined : closed.kind === 'school-holiday' ? 'school' : 'day'
  return (
    <td data-closed={kind} data-today={date === today() || undefined}>
      <button
        type="button"
        className="year-day"
        title={label}
        data-date={date}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onPress(date)}
        onKeyDown={onKeyDown}
      >
        <span className="ui-hidden">{label}</span>
        <span className="year-number" aria-hidden>
          {Number(date.slice(8))}
        </span>
        {meetings.map((meeting) => {
          const body = bodies.get(meeting.bodyId)
          return (
            <span
              key={meeting.id}
              aria-hidden
              className="year-mark"
              data-hue={body === undefined ? undefined : levelHue[body.level]}
              data-status={meeting.status}
            >
              {body?.sigle.slice(0, 5)}
            </span>
          )
        })}
      </button>
    </td>
  )
}
