import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Decision } from './decision.ts'

/** The part of a document in which a decision finds its meeting and its agenda item. */
export type OccasionData = {
  readonly meeting: ReadonlyMap<string, Meeting>
  readonly agendaItem: ReadonlyMap<string, AgendaItem>
}

/** Tells whether the decision's item belongs to its meeting and its meeting to its body, as far as they are given. */
export function isTakenInItsBody(decision: Decision, data: OccasionData): boolean {
  const meeting = decision.meetingId === null ? undefined : data.meeting.get(decision.meetingId)
  const item = decision.agendaItemId === null ? undefined : data.agendaItem.get(decision.agendaItemId)
  return (
    (meeting === undefined || meeting.bodyId === decision.bodyId) &&
    (item === undefined || item.meetingId === decision.meetingId)
  )
}
