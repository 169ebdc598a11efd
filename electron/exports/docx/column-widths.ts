import { plainText, type TableBlock } from '#shared/reports/report-document.ts'

// Arial in cells is about half as wide as it is tall; what is over is room for what is wide (« MMM »).
const twipsPerLetter = 108
const cellPadding = 200
const widestFit = 0.3
/** Letters: « N° » in strong type is as wide as three. */
const shortest = 3

/** The width of each column in twips: those that fit their content first, the others share what remains. */
export function columnWidths({ columns, rows }: TableBlock, width: number): readonly number[] {
  const fitted = columns.map(({ width: wanted, header }, index) => {
    if (wanted !== 'fit') return null
    const cells = rows.map((row) =>
      row.type === 'group' ? 0 : longestLine(plainText(row.cells[index] ?? [])),
    )
    // A header breaks between its words.
    const longest = Math.max(shortest, longestWord(plainText(header)), ...cells)
    return Math.min(width * widestFit, longest * twipsPerLetter + cellPadding)
  })
  const remaining = width - fitted.reduce<number>((total, one) => total + (one ?? 0), 0)
  const shares = columns.map((column) => (column.width === 'fit' ? 0 : column.width))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = columns.map((_, index) =>
    Math.floor(fitted[index] ?? (remaining * (shares[index] ?? 0)) / total),
  )
  // A table without a sharing column still fills the page.
  const lost = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, index) => (index === widths.length - 1 ? one + lost : one))
}

function longestLine(words: string): number {
  return Math.max(0, ...words.split('\n').map((line) => line.length))
}

function longestWord(words: string): number {
  return Math.max(0, ...words.split(/\s/).map((word) => word.length))
}
