import type { Attendance } from './attendance.ts'
import { movementsOf, rollAt } from './roll-at.ts'
import { spansOfItem } from './session.ts'
import type { SessionEvent } from './session-event.ts'

/** A seat that was there while an item was dealt with. */
export type ItemPresence = {
  /** The record as it was true when the seat was there. */
  readonly record: Attendance
  /** Whether it was there all the time; otherwise it came or left in between. */
  readonly isThroughout: boolean
}

/**
 * Who was there, or represented, while an item was dealt with, in the order of the records; nobody for an item that was
 * not reached. A proxy is not a presence: see the voters of `shared/decisions`.
 */
export function presentAtItem(
  records: readonly Attendance[],
  events: readonly SessionEvent[],
  itemId: string,
): readonly ItemPresence[] {
  const times = momentsOf(events, itemId)
  const rolls = times.map((time) => rollAt(records, events, time))
  return records.flatMap((_, index) => {
    const states = rolls.flatMap((roll) => roll[index] ?? [])
    const there = states.filter(({ status }) => status === 'present' || status === 'represented')
    const [record] = there
    return record === undefined ? [] : [{ record, isThroughout: there.length === states.length }]
  })
}

/** The times at which the roll may have changed: each beginning of the item, then each movement before its end. */
function momentsOf(events: readonly SessionEvent[], itemId: string): readonly string[] {
  const moves = movementsOf(events).map(({ at }) => at)
  const moments = spansOfItem(events, itemId).flatMap(({ from, to }) => [
    from,
    ...moves.filter((at) => at > from && (to === null || at < to)),
  ])
  return [...new Set(moments)]
}

/** The last time of day at which an item was dealt with: its end, or null while it goes on or was not reached. */
export function endOfItem(events: readonly SessionEvent[], itemId: string): string | null {
  return spansOfItem(events, itemId).at(-1)?.to ?? null
}
