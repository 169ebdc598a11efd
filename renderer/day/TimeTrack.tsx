import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { today } from '#renderer/sheets/today.ts'
import { dayNumber } from '#shared/kit/calendar.ts'
import { monthsAfter } from '#shared/kit/period.ts'
import type { ChangeDay } from '#shared/organisation/timeline/change-days.ts'
import { dayValueText, dayText as text } from '#shared/text/timeline.ts'
import { dayAt, type Life, placeOf, stepFrom, ticksOf, yearsOf } from './life.ts'

type TimeTrackProps = {
  readonly days: readonly ChangeDay[]
  readonly life: Life
  readonly date: string
  /** The day that is compared; null: none. */
  readonly reference: string | null
  readonly onShow: (date: string) => void
  readonly onCompare: (date: string) => void
}

/** How near to a day of change the mouse chooses it, and how many marks have room, in parts of the line. */
const reach = 0.006
const mostTicks = 240
const mostYears = 16

/** The line itself: a slider for the shown day and one for the day that is compared. */
export function TimeTrack({ days, life, date, reference, onShow, onCompare }: TimeTrackProps) {
  const track = useRef<HTMLDivElement>(null)
  const held = useRef<((date: string) => void) | null>(null)
  const ticks = useMemo(() => ticksOf(life, days, mostTicks), [life, days])
  const years = useMemo(() => yearsOf(life, mostYears), [life])

  const dayUnder = ({ clientX, altKey }: PointerEvent) => {
    const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {}
    return dayAt(life, (clientX - left) / width, days, altKey ? 0 : reach)
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const isReference = event.target instanceof Element && event.target.closest('[data-reference]') !== null
    held.current = isReference ? onCompare : onShow
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current(dayUnder(event))
  }
  const onPointerMove = (event: PointerEvent) => held.current?.(dayUnder(event))
  const letGo = () => {
    held.current = null
  }
  return (
    <div
      ref={track}
      className="day-track"
      {...{ onPointerDown, onPointerMove }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div className="day-axis" aria-hidden>
        {years.map(({ year, place }) => (
          <span key={year} className="day-year" style={at(place)}>
            {year}
          </span>
        ))}
        {ticks.map(({ place, changes }) => (
          <span key={place} className="day-tick" data-size={sizeOf(changes)} style={at(place)} />
        ))}
        <span className="day-now" style={at(placeOf(life, today()))} />
      </div>
      {reference !== null && (
        <Thumb label={text.reference} isReference {...{ days, life }} date={reference} onMove={onCompare} />
      )}
      <Thumb label={text.shown} {...{ days, life, date }} onMove={onShow} />
    </div>
  )
}

type ThumbProps = Pick<TimeTrackProps, 'days' | 'life' | 'date'> & {
  readonly label: string
  readonly isReference?: boolean
  readonly onMove: (date: string) => void
}

/** Arrows go from change to change, Page keys by months (with Maj by years), Home and End to the ends of the line. */
function Thumb({ label, days, life, date, isReference = false, onMove }: ThumbProps) {
  const changes = days.find((day) => day.date === date)?.changes.length ?? 0
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = dayAfterKey(event, { days, life, date })
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next !== null) onMove(next)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className="day-thumb"
      {...(isReference ? { 'data-reference': true } : {})}
      aria-label={label}
      aria-valuemin={dayNumber(life.first)}
      aria-valuemax={dayNumber(life.last)}
      aria-valuenow={dayNumber(date)}
      aria-valuetext={dayValueText(date, today(), changes)}
      style={at(placeOf(life, date))}
      onKeyDown={onKeyDown}
    />
  )
}

/** The day to which a key leads, null where there is none further; undefined for keys that are not the slider's. */
function dayAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { days, life, date }: Pick<TimeTrackProps, 'days' | 'life' | 'date'>,
): string | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepFrom(days, date, 1, today())
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepFrom(days, date, -1, today())
    case 'PageUp':
      return monthsAfter(date, shiftKey ? 12 : 1)
    case 'PageDown':
      return monthsAfter(date, shiftKey ? -12 : -1)
    case 'Home':
      return life.first
    case 'End':
      return life.last
    default:
      return undefined
  }
}

function at(place: number) {
  return { insetInlineStart: `${place * 100}%` }
}

/** Three heights are told apart at a glance. */
function sizeOf(changes: number): 's' | 'm' | 'l' {
  if (changes < 3) return 's'
  return changes < 12 ? 'm' : 'l'
}
