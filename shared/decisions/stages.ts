import { knownDaysBetween } from '../kit/calendar.ts'
import type { HistoryEvent } from './history.ts'

/** Something that happened to a decision, and how long it stayed as that left it. */
export type Stage = {
  readonly event: HistoryEvent
  /** Whole days until the next event, or until today while `lasts`; null for what ends a decision. */
  readonly days: number | null
  readonly lasts: boolean
}

/** The days that a decision spent at each of its stages, as of a day (ISO); nothing lasts after what ended it. */
export function stagesOf(history: readonly HistoryEvent[], today: string): readonly Stage[] {
  return history.map((event, index) => {
    const next = history[index + 1]
    if (next !== undefined) return { event, days: knownDaysBetween(event.on, next.on), lasts: false }
    const lasts = !isEnd(event) && event.on <= today
    return { event, days: lasts ? knownDaysBetween(event.on, today) : null, lasts }
  })
}

/** Tells whether a decision waits for nothing more after this. */
function isEnd(event: HistoryEvent): boolean {
  switch (event.type) {
    case 'proposed':
    case 'adopted':
      return false
    case 'passed':
      return !['proposed', 'adjourned', 'adopted'].includes(event.status)
    default:
      return true
  }
}
