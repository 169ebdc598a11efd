import { canonicalJson } from '../kit/canonical-json.ts'
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
  return canonicalJson(minutesParts(data, meetingId))
}

/** The same, part by part. */
export function minutesParts(data: MinutesContentData, meetingId: string) {
  const ofMeeting = <R extends { readonly id: string; readonly meetingId: string | null }>(
    records: ReadonlyMap<string, R>,
  ): readonly R[] => byId([...records.values()].filter((record) => record.meetingId === meetingId))
  const decisions = ofMeeting(data.decision).filter(({ number }) => number !== null)
  const decided = new Set<string>(decisions.map(({ id }) => id))
  return {
    meeting: toldOfMeeting(data.meeting.get(meetingId)),
    items: ofMeeting(data.agendaItem),
    attendance: ofMeeting(data.attendance),
    guests: ofMeeting(data.guest),
    events: ofMeeting(data.sessionEvent).map(toldOfEvent),
    decisions: decisions.map((decision) => [decision.id, ...sealedFields.map((field) => decision[field])]),
    ballots: byId([...data.ballot.values()].filter(({ decisionId }) => decided.has(decisionId))),
  }
}

/** How to get there is not part of minutes; without it, seals given before it was kept stay true. */
function toldOfMeeting(meeting: Meeting | undefined): Omit<Meeting, 'accessNotes'> | null {
  if (meeting === undefined) return null
  const { accessNotes: _, ...told } = meeting
  return told
}

/** Seals given before guests came and went know of no such field. */
function toldOfEvent({ guestId, ...event }: SessionEvent): object {
  return guestId === null ? event : { ...event, guestId }
}

function byId<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
