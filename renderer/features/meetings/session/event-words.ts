import { quorumMoments } from '#shared/meetings/quorum-statement.ts'
import { movementsOf } from '#shared/meetings/roll-at.ts'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { fullName } from '#shared/text/names.ts'
import { quorumHeadline } from '#shared/text/quorum.ts'
import { eventText } from '#shared/text/secretary.ts'

/** The member of a seat, as official documents name her; empty for a seat without anybody. */
export function nameOfSeat(sitting: Sitting, seatId: string | null): string {
  const callee = sitting.callees.find(({ key }) => key === seatId)
  return callee === undefined ? '' : fullName(callee.person)
}

/** An event as a sentence, with the names of that day. */
export function wordsOfEvent(sitting: Sitting, event: SessionEvent): string {
  const person = event.personId === null ? undefined : sitting.data.person.get(event.personId)
  const rank = sitting.items.findIndex(({ id }) => id === event.agendaItemId)
  return eventText(event.kind, {
    member: nameOfSeat(sitting, event.seatId ?? event.guestId),
    standIn: person === undefined ? '' : fullName(person),
    receiver: nameOfSeat(sitting, event.proxySeatId),
    item: rank < 0 ? '' : `${rank + 1} : ${sitting.items[rank]?.title ?? ''}`,
  })
}

/** What gaining or losing the quorum is told with, by the event that came last at that minute. */
export function quorumChanges(sitting: Sitting): ReadonlyMap<string, string> {
  const { seats, records, events, rules, now } = sitting
  if (rules === null || now.openedAt === null) return new Map()
  const [, ...later] = quorumMoments({ seats, records, events, rule: rules }, now.openedAt)
  const moves = movementsOf(events)
  return new Map(
    later.flatMap(({ time, statement }) => {
      const event = moves.findLast(({ at }) => at === time)
      return event === undefined ? [] : [[event.id, quorumHeadline(statement)] as const]
    }),
  )
}
