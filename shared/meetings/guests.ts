import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { Guest } from './guest.ts'
import type { MeetingId } from './meeting.ts'
import { inTime, spansOfItem } from './session.ts'
import type { SessionEvent } from './session-event.ts'

const guestsByMeeting = memoGroupBy((guest: Guest) => guest.meetingId)

/** Those invited to a meeting beside its body, in their order. */
export function guestsOf(guests: ReadonlyMap<string, Guest>, meetingId: MeetingId): readonly Guest[] {
  return [...guestsByMeeting(guests)(meetingId)].sort(byOrder)
}

/** The comings and goings of a guest in the order in which they happened, without those noted by mistake. */
export function movementsOfGuest(events: Iterable<SessionEvent>, guestId: string): readonly SessionEvent[] {
  return [...events].filter((event) => event.guestId === guestId && !event.isStruck).sort(inTime)
}

/** Whether a guest is in the room at a time of day, or as things stand: from the opening, unless her coming was noted. */
export function isGuestThere(
  { id, presence }: Pick<Guest, 'id' | 'presence'>,
  events: Iterable<SessionEvent>,
  time: string | null = null,
): boolean {
  if (presence !== 'present') return false
  const moves = movementsOfGuest(events, id)
  const last = moves.findLast(({ at }) => time === null || at <= time)
  return last === undefined ? moves[0]?.kind !== 'arrived' : last.kind === 'arrived'
}

/**
 * The items for which a guest was there, even in part, when she was not there for all that were dealt with; null when she
 * was, or when nothing tells.
 */
export function itemsOfGuest(
  guest: Guest,
  events: readonly SessionEvent[],
  items: readonly AgendaItem[],
): readonly AgendaItem[] | null {
  const moves = movementsOfGuest(events, guest.id)
  const dealt = items.filter(({ id }) => spansOfItem(events, id).length > 0)
  if (moves.length === 0 || dealt.length === 0) return null
  const there = dealt.filter(({ id }) =>
    spansOfItem(events, id).some(({ from, to }) =>
      [from, ...moves.map(({ at }) => at).filter((at) => at > from && (to === null || at < to))].some((at) =>
        isGuestThere(guest, events, at),
      ),
    ),
  )
  return there.length === dealt.length ? null : there
}
