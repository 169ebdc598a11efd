import type { Parcel } from './part-of.ts'

/** How much goes with a part; what is only named in it does not count, persons apart, who are told with how they are reached. */
export type ParcelCounts = {
  readonly entities: number
  readonly bodies: number
  readonly persons: number
  readonly meetings: number
  readonly decisions: number
  readonly annexes: number
  /** The bytes of the annexes, each content once. */
  readonly annexBytes: number
}

/** What is told before a part is sent. */
export function parcelCounts({ part, names }: Parcel): ParcelCounts {
  const sizes = new Map([...part.attachment.values()].map(({ sha256, byteSize }) => [sha256, byteSize]))
  return {
    entities: part.entity.size - names.entity.size,
    bodies: part.body.size - names.body.size,
    persons: part.person.size,
    meetings: part.meeting.size,
    decisions: part.decision.size,
    annexes: part.attachment.size,
    annexBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  }
}
