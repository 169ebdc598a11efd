import type { DocumentData } from '../document/document-data.ts'
import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { Meeting, MeetingId } from '../meetings/meeting.ts'
import type { PersonId } from '../organisation/person.ts'
import type { Mandate, Seat } from '../organisation/seat.ts'

/** What somebody would do at a meeting to come. */
export type Part = 'chair' | 'secretary' | 'rapporteur' | 'member' | 'deputy'
export type MeetingPart = { readonly meeting: Meeting; readonly parts: readonly Part[] }

/** Tells whether a meeting is still to be held after a day. */
export function isToCome({ date, status }: Meeting, lastDay: string): boolean {
  return lastDay < date && (status === 'planned' || status === 'convened')
}

/** The meetings after a day that expect a person, by her seats or by name, the nearest first. */
export function meetingParts(
  data: DocumentData,
  personId: PersonId,
  seats: readonly { readonly seat: Seat }[],
  deputies: readonly Mandate[],
  lastDay: string,
): readonly MeetingPart[] {
  const heldIn = new Set<string>(seats.map(({ seat }) => seat.bodyId))
  const standsInFor = new Set<string>(deputies.flatMap(({ seatId }) => data.seat.get(seatId)?.bodyId ?? []))
  const reported = meetingsReported(data.agendaItem.values(), personId)
  return [...data.meeting.values()]
    .filter((meeting) => isToCome(meeting, lastDay))
    .map((meeting) => ({
      meeting,
      parts: [
        ...(meeting.chairPersonId === personId ? (['chair'] as const) : []),
        ...(meeting.secretaryPersonId === personId ? (['secretary'] as const) : []),
        ...(reported.has(meeting.id) ? (['rapporteur'] as const) : []),
        ...(heldIn.has(meeting.bodyId) ? (['member'] as const) : []),
        ...(standsInFor.has(meeting.bodyId) ? (['deputy'] as const) : []),
      ],
    }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => (a.meeting.date === b.meeting.date ? 0 : a.meeting.date < b.meeting.date ? -1 : 1))
}

function meetingsReported(items: Iterable<AgendaItem>, personId: PersonId): ReadonlySet<MeetingId> {
  const ids = new Set<MeetingId>()
  for (const item of items) if (item.rapporteurPersonId === personId) ids.add(item.meetingId)
  return ids
}
