import type { Occupation } from './composition.ts'
import type { Seat } from './seat.ts'

/** Seats of a body that are alike, and how each is filled; most groups have one. */
export type SeatGroup = { readonly seats: readonly [Occupation, ...Occupation[]] }

/** Tells whether two seats stand for the same thing: nothing tells them apart but who fills them. */
export function areIdentical(a: Seat, b: Seat): boolean {
  // A post has one holder: two seats that follow it would be the same person twice, and are told one by one.
  if (a.postId !== null || b.postId !== null) return false
  const fields = ['bodyId', 'kind', 'role', 'voice', 'entityId', 'functionId', 'condition', 'label'] as const
  return fields.every((field) => a[field] === b[field])
}

/** The seats of a body in protocol order, those that are identical and follow each other taken together. */
export function groupSeats(seats: readonly Occupation[]): readonly SeatGroup[] {
  const groups: [Occupation, ...Occupation[]][] = []
  for (const occupation of seats) {
    const last = groups.at(-1)
    if (last !== undefined && areIdentical(last[0].seat, occupation.seat)) last.push(occupation)
    else groups.push([occupation])
  }
  return groups.map((group) => ({ seats: group }))
}
