import type { FollowUpStatus } from '../decisions/follow-up.ts'
import type { DocumentData } from './document-data.ts'

/** Said of somebody who holds something without an end. */
export const stillHolds = 'still-holds'

/** The last day (ISO) on which somebody held or did anything, or that she still does. */
export type LastDay = string

/** What the last days are read from. */
export type ActivityData = Pick<
  DocumentData,
  | 'tenure'
  | 'mandate'
  | 'responsibility'
  | 'meeting'
  | 'agendaItem'
  | 'attendance'
  | 'convocation'
  | 'addressee'
  | 'reply'
  | 'guest'
  | 'sessionEvent'
  | 'decision'
  | 'followUp'
  | 'risk'
>

const openStatuses: ReadonlySet<FollowUpStatus> = new Set<FollowUpStatus>(['todo', 'ongoing', 'postponed'])

/**
 * Until when each person held or did something: posts, mandates, responsibilities, meetings, decisions, follow-ups and
 * risks in charge. Who is not in the answer never did anything. One pass over the document.
 */
export function lastDays(data: ActivityData): ReadonlyMap<string, LastDay> {
  const last = new Map<string, LastDay>()
  for (const [personId, day] of activities(data)) {
    const known = last.get(personId)
    // No ISO day comes after it: « still » wins by itself.
    if (known === undefined || known < day) last.set(personId, day)
  }
  return last
}

/** Tells whether somebody holds something on a day, or is expected to act on it or later. */
export function isInOffice(lastDay: LastDay | undefined, date: string): boolean {
  return lastDay !== undefined && lastDay >= date
}

function* activities(data: ActivityData): Generator<readonly [personId: string, day: LastDay]> {
  for (const { personId, to } of data.tenure.values()) yield [personId, to ?? stillHolds]
  for (const { personId, to } of data.mandate.values()) yield [personId, to ?? stillHolds]
  for (const { personId, to } of data.responsibility.values())
    if (personId !== null) yield [personId, to ?? stillHolds]
  for (const { date, chairPersonId, secretaryPersonId } of data.meeting.values()) {
    if (chairPersonId !== null) yield [chairPersonId, date]
    if (secretaryPersonId !== null) yield [secretaryPersonId, date]
  }
  const dayOf = (meetingId: string) => data.meeting.get(meetingId)?.date ?? ''
  for (const { rapporteurPersonId, meetingId } of data.agendaItem.values())
    if (rapporteurPersonId !== null) yield [rapporteurPersonId, dayOf(meetingId)]
  for (const { personId, meetingId } of data.attendance.values())
    if (personId !== null) yield [personId, dayOf(meetingId)]
  for (const { personId, convocationId } of data.addressee.values())
    yield [personId, data.convocation.get(convocationId)?.sentOn ?? '']
  for (const { personId, meetingId } of data.reply.values())
    if (personId !== null) yield [personId, dayOf(meetingId)]
  for (const { personId, meetingId } of data.guest.values()) yield [personId, dayOf(meetingId)]
  for (const { personId, meetingId } of data.sessionEvent.values())
    if (personId !== null) yield [personId, dayOf(meetingId)]
  for (const { responsiblePersonId, date, dueDate } of data.decision.values())
    if (responsiblePersonId !== null) yield [responsiblePersonId, later(date, dueDate)]
  for (const { responsiblePersonId, status, recordedOn, closedOn } of data.followUp.values())
    if (responsiblePersonId !== null)
      yield [responsiblePersonId, openStatuses.has(status) ? stillHolds : later(recordedOn, closedOn)]
  for (const { responsiblePersonId, status, identifiedOn, closedOn } of data.risk.values())
    if (responsiblePersonId !== null)
      yield [responsiblePersonId, status === 'closed' ? later(identifiedOn, closedOn) : stillHolds]
}

function later(day: string, other: string | null): string {
  return other !== null && other > day ? other : day
}
