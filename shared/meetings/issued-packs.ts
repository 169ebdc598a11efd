import type { IssuedPack } from './issued-pack.ts'
import type { MeetingId } from './meeting.ts'

type PackData = { readonly issuedPack: ReadonlyMap<string, IssuedPack> }

/** The packs of a meeting that were handed out, oldest first. */
export function issuedPacksOf({ issuedPack }: PackData, meetingId: MeetingId): readonly IssuedPack[] {
  return [...issuedPack.values()]
    .filter((pack) => pack.meetingId === meetingId)
    .sort((a, b) => a.number - b.number)
}

/** The number of the next pack of a meeting: 1 until one was handed out. */
export function nextPackNumber(data: PackData, meetingId: MeetingId): number {
  return (issuedPacksOf(data, meetingId).at(-1)?.number ?? 0) + 1
}
