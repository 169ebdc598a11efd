import { dayBefore } from '../kit/period.ts'
import { byDate } from './agenda.ts'
import type { Meeting } from './meeting.ts'
import { eventsOf, isOpen, sessionNow } from './session.ts'
import type { SessionEvent } from './session-event.ts'

type Held = {
  readonly meeting: ReadonlyMap<string, Meeting>
  readonly sessionEvent: ReadonlyMap<string, SessionEvent>
}

/**
 * The meeting that was opened and not closed, of a day or of the one before, since one may last beyond midnight; the latest
 * when there are several, null without any. One that was never closed is after that only a meeting of the past.
 */
export function meetingGoingOn({ meeting, sessionEvent }: Held, today: string): Meeting | null {
  const days = [today, dayBefore(today)]
  const isGoingOn = ({ id, date }: Meeting) =>
    days.includes(date) && isOpen(sessionNow(eventsOf(sessionEvent, id)))
  return [...meeting.values()].filter(isGoingOn).sort(byDate).at(-1) ?? null
}
