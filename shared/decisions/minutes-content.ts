import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { Attendance } from '../meetings/attendance.ts'
import type { Guest } from '../meetings/guest.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { SessionEvent } from '../meetings/session-event.ts'
import type { Ballot } from './ballot.ts'
import type { Decision } from './decision.ts'
import { sealedFields } from './status-rules.ts'

/** What minutes are made of. */
export type MinutesContentData = {
  readonly meeting: ReadonlyMap<string, Meeting>
  readonly agendaItem: ReadonlyMap<string, AgendaItem>
  readonly attendance: ReadonlyMap<string, Attendance>
  readonly guest: ReadonlyMap<string, Guest>
  readonly sessionEvent: ReadonlyMap<string, SessionEvent>
  readonly decision: ReadonlyMap<string, Decision>
  readonly ballot: ReadonlyMap<string, Ballot>
}

/**
 * All that the minutes of a meeting tell, as one canonical JSON text, which the seal of adoption is computed from: the same
 * content gives the same text, any change another one. Of decisions, what is sealed with their number.
 */
export function minutesContent(data: MinutesContentData, meetingId: string): string {
  const ofMeeting = <R extends { readonly id: string; readonly meetingId: string | null }>(
    records: ReadonlyMap<string, R>,
  ): readonly R[] => byId([...records.values()].filter((record) => record.meetingId === meetingId))
  const decisions = ofMeeting(data.decision).filter(({ number }) => number !== null)
  const decided = new Set<string>(decisions.map(({ id }) => id))
  return canonical({
    meeting: data.meeting.get(meetingId) ?? null,
    items: ofMeeting(data.agendaItem),
    attendance: ofMeeting(data.attendance),
    guests: ofMeeting(data.guest),
    events: ofMeeting(data.sessionEvent),
    decisions: decisions.map((decision) => [decision.id, ...sealedFields.map((field) => decision[field])]),
    ballots: byId([...data.ballot.values()].filter(({ decisionId }) => decided.has(decisionId))),
  })
}

function byId<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** JSON whose keys are in order, so that the order in which a record was written plays no part. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
