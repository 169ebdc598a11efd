import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { isoDay } from '#shared/kit/calendar.ts'
import { dayAfter } from '#shared/kit/period.ts'
import { schoolZoneOf } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { firstYearOf, monthsOf, type YearKind } from '#shared/meetings/year.ts'
import { calendarText as text, yearTitle } from '#shared/text/calendar.ts'
import { MonthGrid } from './MonthGrid.tsx'
import { useMeetingsView } from './view.ts'
import { YearBar } from './YearBar.tsx'
import './year.css'

type YearViewProps = {
  /** The way back to the list. */
  readonly layoutChoice: ReactNode
  readonly onOpen: (id: string) => void
  readonly onPlan: (date: string) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A year of meetings, school or civil, with the days on which nobody meets: a day opens its meeting, or plans one. */
export function YearView({ layoutChoice, onOpen, onPlan }: YearViewProps) {
  const { kind, firstYear, bodyId } = useMeetingsView()
  const data = useData()
  const grid = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState(today())
  const months = useMemo(() => monthsOf(kind, firstYear), [kind, firstYear])
  const meetings = useMemo(() => byDay(data.meeting.values(), bodyId), [data.meeting, bodyId])
  const calendar = useMemo(
    () => ({ holidays: [...data.schoolHoliday.values()], zone: schoolZoneOf(data.setting) }),
    [data.schoolHoliday, data.setting],
  )
  const reachable = isShown(kind, firstYear, reached) ? reached : firstDay(months)

  function go(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const date = dayAfter(reachable, step)
    if (!isShown(kind, firstYear, date)) return
    setReached(date)
    grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus()
  }
  function press(date: string) {
    setReached(date)
    const ofDay = meetings.get(date) ?? []
    // One that is cancelled gives way to one that takes place.
    const opened = ofDay.find(({ status }) => status !== 'cancelled') ?? ofDay[0]
    if (opened === undefined) onPlan(date)
    else onOpen(opened.id)
  }
  return (
    <section className="year" aria-label={yearTitle(kind, firstYear)}>
      <YearBar layoutChoice={layoutChoice} />
      {calendar.holidays.length === 0 && <p className="year-hint">{text.noHolidays}</p>}
      <div className="year-months" ref={grid}>
        {months.map((month) => (
          <MonthGrid
            key={`${month.year}-${month.month}`}
            month={month}
            meetings={meetings}
            calendar={calendar}
            reachable={reachable}
            onPress={press}
            onKeyDown={go}
          />
        ))}
      </div>
      <p className="year-legend">
        <span data-closed="school" /> {text.legendSchool}
        <span data-closed="day" /> {text.legendClosed}
      </p>
    </section>
  )
}

function isShown(kind: YearKind, firstYear: number, date: string): boolean {
  return firstYearOf(kind, date) === firstYear
}

function firstDay([first]: ReturnType<typeof monthsOf>): string {
  return first === undefined ? today() : isoDay(first.year, first.month, 1)
}

function byDay(all: Iterable<Meeting>, bodyId: string | null): ReadonlyMap<string, readonly Meeting[]> {
  const days = new Map<string, Meeting[]>()
  for (const meeting of all) {
    if (bodyId !== null && meeting.bodyId !== bodyId) continue
    days.set(meeting.date, [...(days.get(meeting.date) ?? []), meeting])
  }
  return days
}
