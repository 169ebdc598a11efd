import type { SourceRow } from '../api/imports.ts'

/** A quoted cell that goes on longer than this was never meant as one: a stray quote must not swallow the file. */
const longestQuoted = 20_000

const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

export type CsvRow = SourceRow & {
  /** A quote that opens a cell and nothing closes; it was read as a plain character. */
  readonly hasOpenQuote: boolean
}

/** The separator that the first line uses most, outside quotes; a semicolon when it uses none. */
export function separatorOf(text: string): Separator {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1)
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => bare.split(separator).length)
  const most = Math.max(...counts)
  return most > 1 ? (separators[counts.indexOf(most)] ?? ';') : ';'
}

/**
 * The rows of a CSV text with the line at which each begins; blank lines are skipped. Whatever the text, it ends: cells
 * may hold line breaks and doubled quotes, and a quote out of place is a character like others.
 */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow> {
  const reader = { text, separator, at: 0, line: 1 }
  while (reader.at < text.length) {
    const { line } = reader
    const row = readRow(reader)
    if (row.cells.some((cell) => cell.trim() !== '')) yield { line, ...row }
  }
}

type Reader = { readonly text: string; readonly separator: string; at: number; line: number }

function readRow(reader: Reader): Omit<CsvRow, 'line'> {
  const { text, separator } = reader
  const cells: string[] = []
  let hasOpenQuote = false
  for (;;) {
    const quoted = text[reader.at] === '"' ? readQuoted(reader) : ''
    if (quoted === null) hasOpenQuote = true
    const start = reader.at
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    cells.push(`${quoted ?? ''}${text.slice(start, end)}`)
    reader.at = end + 1
    if (text[end] === separator) continue
    if (text[end] === '\r' && text[end + 1] === '\n') reader.at++
    reader.line++
    return { cells, hasOpenQuote }
  }
}

/** The content of the quoted cell that begins here, and the reader after it; null, without moving, when nothing closes it. */
function readQuoted(reader: Reader): string | null {
  const { text } = reader
  const limit = reader.at + longestQuoted
  let [content, from] = ['', reader.at + 1]
  for (;;) {
    const quote = text.slice(from, limit).indexOf('"')
    if (quote < 0) return null
    content += text.slice(from, from + quote)
    from += quote + 1
    if (text[from] !== '"') break
    content += '"'
    from++
  }
  reader.line += content.split(/\r\n|\n|\r/).length - 1
  reader.at = from
  return content
}
