import { z } from 'zod'
import { idField, lineField, timeField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { type Seat, seatIdField } from '../organisation/seat.ts'
import { type AgendaItem, agendaItemIdField } from './agenda-item.ts'
import { type Guest, guestIdField } from './guest.ts'
import { type Meeting, meetingIdField } from './meeting.ts'

export const sessionEventKinds = [
  'opened',
  'suspended',
  'resumed',
  'closed',
  'arrived',
  'left',
  'item-opened',
  'item-closed',
] as const
export type SessionEventKind = (typeof sessionEventKinds)[number]

export const sessionEventIdField = idField<'SessionEvent'>()
export type SessionEventId = z.infer<typeof sessionEventIdField>

export const sessionEventShape = {
  id: sessionEventIdField,
  meetingId: meetingIdField,
  kind: z.enum(sessionEventKinds),
  /** Local time of day at which it happened; `order` tells what came first within the same minute. */
  at: timeField,
  order: z.int().min(0).max(1_000_000),
  /** The seat that came in or went out; null for a guest and for every other kind. */
  seatId: seatIdField.nullable(),
  /** The guest who came in or went out, when it was not a seat. */
  guestId: guestIdField.nullable(),
  /** Who came in for the seat when it is not its holder. */
  personId: personIdField.nullable(),
  /** The seat to which a member who left gave her proxy. */
  proxySeatId: seatIdField.nullable(),
  /** The item that was opened or closed; null for every other kind. */
  agendaItemId: agendaItemIdField.nullable(),
  note: lineField(),
  /** The time as it was first noted, when it was corrected afterwards. */
  firstAt: timeField.nullable(),
  /** Noted by mistake: it stays readable, and counts for nothing. */
  isStruck: z.boolean(),
  /** Why it was corrected or struck. */
  reason: lineField(),
} as const

export const sessionEventSchema = z.strictObject(sessionEventShape).readonly()
/** Something that happened while a meeting was held, with its time. */
export type SessionEvent = z.infer<typeof sessionEventSchema>

export type SessionEventFault =
  | 'seat-of-another-body'
  | 'guest-of-another-meeting'
  | 'item-of-another-meeting'

/** What an event names that is not of its meeting: a seat of another body, somebody else's guest, an item. Null for nothing. */
export function strangerInEvent(
  { meetingId, seatId, proxySeatId, guestId, agendaItemId }: SessionEvent,
  data: {
    readonly meeting: ReadonlyMap<string, Meeting>
    readonly seat: ReadonlyMap<string, Seat>
    readonly guest: ReadonlyMap<string, Guest>
    readonly agendaItem: ReadonlyMap<string, AgendaItem>
  },
): SessionEventFault | null {
  const bodyId = data.meeting.get(meetingId)?.bodyId
  const seats = [seatId, proxySeatId].filter((id) => id !== null)
  if (seats.some((id) => data.seat.get(id)?.bodyId !== bodyId)) return 'seat-of-another-body'
  if (guestId !== null && data.guest.get(guestId)?.meetingId !== meetingId) return 'guest-of-another-meeting'
  const isStranger = agendaItemId !== null && data.agendaItem.get(agendaItemId)?.meetingId !== meetingId
  return isStranger ? 'item-of-another-meeting' : null
}
