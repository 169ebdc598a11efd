import { type Cell, writeXlsx } from 'hucre/xlsx'
import { peopleFields } from '#shared/api/imports.ts'
import { peopleColumns, peopleModelText as text } from '#shared/text/people-columns.ts'

/** A workbook to be filled in and imported: the expected columns with one example, and what each of them holds. */
export function peopleModel(): Promise<Uint8Array> {
  // A list with one column for the whole name is understood, but none should be made so.
  const columns = peopleFields.filter((field) => field !== 'fullName').map((field) => peopleColumns[field])
  const labels = columns.map(({ label }) => label)
  const guide = [text.column, text.content]
  return writeXlsx({
    sheets: [
      {
        name: text.sheet,
        columns: columns.map(({ label, example }) => ({ width: Math.max(label.length, example.length) + 3 })),
        rows: [labels, columns.map(({ example }) => example)],
        cells: inBold(labels),
        freezePane: { rows: 1 },
      },
      {
        name: text.guide,
        columns: [{ width: 26 }, { width: 100 }],
        rows: [
          guide,
          ...columns.map(({ label, hint }) => [label, hint]),
          ['', ''],
          ...text.notes.map((note) => ['', note]),
        ],
        cells: inBold(guide),
      },
    ],
  })
}

function inBold(header: readonly string[]): Map<string, Partial<Cell>> {
  return new Map(header.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }]))
}
