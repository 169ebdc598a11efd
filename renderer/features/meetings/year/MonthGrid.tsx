import { type KeyboardEvent, useMemo } from 'react'
import type { SchoolCalendar } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type Month, weeksOf } from '#shared/meetings/year.ts'
import { monthTitle, weekInitials, weekNames } from '#shared/text/calendar.ts'
import { DayCell } from './DayCell.tsx'

type MonthGridProps = {
  readonly month: Month
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>
  readonly calendar: SchoolCalendar
  readonly reachable: string
  readonly onPress: (date: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One month: its weeks, Monday first. */
export function MonthGrid({ month, meetings, calendar, reachable, onPress, onKeyDown }: MonthGridProps) {
  const title = monthTitle(month.year, month.month)
  const weeks = useMemo(() => weeksOf(month), [month])
  return (
    <table className="year-month">
      <caption>{title}</caption>
      <thead>
        <tr>
          {weekNames.map((name, index) => (
            <th key={name} scope="col" abbr={name}>
              {weekInitials[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((date, index) =>
              date === null ? (
                <td key={weekNames[index]} />
              ) : (
                <DayCell
                  key={date}
                  date={date}
                  meetings={meetings.get(date) ?? []}
                  calendar={calendar}
                  isReachable={date === reachable}
                  onPress={onPress}
                  onKeyDown={onKeyDown}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
