/** What an annex may claim at most: well above what committees hand out, well below what would stop a meeting pack. */
export const annexLimits = {
  pages: 2_000,
  /** In points: five metres, the most that PDF readers show. */
  pageSide: 14_400,
  /** What the dots of one picture weigh once unpacked: a hundred million of them in colours. */
  pictureBytes: 400_000_000,
  /** What the drawing instructions of one page weigh once unpacked. */
  streamBytes: 64 * 1024 * 1024,
} as const
