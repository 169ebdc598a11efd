import { type Cell, writeXlsx } from 'hucre/xlsx'
import { importModelText as text } from '#shared/text/imports.ts'

/** A column of a model: what it is called, what it holds, and an example, which tells its width. */
type ModelColumn = { readonly label: string; readonly hint: string; readonly example: string }

type Model = {
  readonly sheet: string
  readonly columns: readonly ModelColumn[]
  readonly rows: readonly (readonly string[])[]
  /** How the file works, line by line. */
  readonly notes: readonly string[]
}

/** A workbook to be filled in and imported: the expected columns with some lines, and what each of them holds. */
export function modelWorkbook({ sheet, columns, rows, notes }: Model): Promise<Uint8Array> {
  const labels = columns.map(({ label }) => label)
  const guide = [text.column, text.content]
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: columns.map(({ label }, column) => ({
          width: Math.min(60, Math.max(label.length, ...rows.map((row) => row[column]?.length ?? 0)) + 3),
        })),
        rows: [labels, ...rows.map((row) => [...row])],
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
          ...notes.map((note) => ['', note]),
        ],
        cells: inBold(guide),
      },
    ],
  })
}

function inBold(header: readonly string[]): Map<string, Partial<Cell>> {
  return new Map(header.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }]))
}
