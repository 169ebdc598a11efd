import { lineWords, type ProseLine, type ProseTable } from '../../prose/prose.ts'
import type { TableBlock, TableColumn } from '../report-document.ts'
import { styledLine } from './styled-line.ts'

type Row = readonly ProseLine[]

/** A table that somebody wrote in a text: short columns as narrow as their words, numbers at the end of theirs. */
export function proseTable(table: ProseTable): TableBlock {
  const { header, rows } = withHeader(table)
  const lengths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => wordsAt(row, column).length)),
  )
  const isAllShort = lengths.every((length) => length <= short)
  return {
    type: 'table',
    style: 'text',
    caption: null,
    columns: header.map((title, column): TableColumn => {
      const length = lengths[column] ?? 0
      return {
        header: styledLine(title),
        width: !isAllShort && length <= short ? 'fit' : share(length),
        align: isOfNumbers(rows, column) ? 'end' : 'start',
      }
    }),
    rows: rows.map((row) => ({ type: 'cells', cells: row.map(styledLine) })),
  }
}

/** A first row left empty is no header: the next one is. */
function withHeader({ header, rows }: ProseTable): { readonly header: Row; readonly rows: readonly Row[] } {
  const [first, ...others] = rows
  const isEmpty = header.every((cell) => cell.length === 0)
  return isEmpty && first !== undefined ? { header: first, rows: others } : { header, rows }
}

/** In characters: what needs no line break. */
const short = 14

function share(length: number): number {
  return Math.min(6, Math.max(1, Math.round(length / short)))
}

function isOfNumbers(rows: readonly Row[], column: number): boolean {
  const words = rows.map((row) => wordsAt(row, column)).filter((cell) => cell !== '')
  return words.length > 0 && words.every((cell) => /^[-−+]?\d[\d\s.,]*[%‰€]?$/u.test(cell))
}

function wordsAt(row: Row, column: number): string {
  return lineWords(row[column] ?? [])
}
