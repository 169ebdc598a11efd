/** What a file may be at most: well above the national directory (67,000 lines, 42 MB), well below what hurts. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  lines: 200_000,
  columns: 1_000,
  /** What the parts of a workbook weigh once unpacked. */
  unpackedBytes: 300 * 1024 * 1024,
  /** Persons and measures are shown one by one in the page. */
  shownLines: 20_000,
} as const
