import type { Excerpt } from '#shared/copying/excerpt.ts'
import { plainCell } from '#shared/kit/plain-cell.ts'
import { copyingText as text } from '#shared/text/copying.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindLabels, entityKindLabels, levelLabels } from '#shared/text/vocabulary.ts'

/** What is copied as a table without persons: for a word processor or a spreadsheet. */
export function rowsOf(excerpt: Excerpt): readonly (readonly string[])[] {
  const names = new Map<string, string>(
    [...excerpt.entityAround, ...excerpt.entity].map(({ id, name }) => [id, name]),
  )
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''))
  const seats = new Map<string, number>()
  for (const { bodyId } of excerpt.seat) seats.set(bodyId, (seats.get(bodyId) ?? 0) + 1)
  return [
    text.columns,
    ...excerpt.body.map(({ id, name, sigle, kinds, level, hostEntityId }) => [
      ...[name, sigle, capitalise(kinds.map((kind) => bodyKindLabels[kind].label).join(', '))],
      ...[levelLabels[level], nameOf(hostEntityId), String(seats.get(id) ?? 0)],
    ]),
    ...excerpt.entity.map(({ name, sigle, kind, level, parentId }) => [
      ...[name, sigle, capitalise(entityKindLabels[kind].label), levelLabels[level], nameOf(parentId), ''],
    ]),
  ]
}

/** As plain text, a column after another by tabs: what a spreadsheet takes. */
export function asText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => plainCell(cell.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' '))).join('\t'))
    .join('\n')
}

/** How large a picture may be on a page of A4 between its margins, in pixels of 1/96 inch. */
const page = { width: 640, height: 860 } as const
/** Shares of the columns in the width of the page: names need most of it. */
const shares = [28, 12, 21, 12, 20, 7] as const
// Word processors take their own face and size from the place where it is pasted unless each cell says so.
const font = '<font face="Arial, sans-serif" style="font-size: 9pt">'

/** As HTML for a word processor: the picture, no larger than a page, then the table as wide as the page. */
export function asHtml(rows: readonly (readonly string[])[], picture: Picture | null): string {
  const [header = [], ...body] = rows
  const cell = (words: string, tag: 'th' | 'td', rank: number) => {
    const width = tag === 'th' ? ` width="${shares[rank] ?? 10}%" align="left" bgcolor="#eceff5"` : ''
    return `<${tag}${width} valign="top">${font}${escaped(plainCell(words))}</font></${tag}>`
  }
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((words, rank) => cell(words, tag, rank)).join('')}</tr>`
  const table = `<table border="1" cellspacing="0" cellpadding="4" width="100%" style="border-collapse: collapse"><thead>${line(header, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`
  return `${picture === null ? '' : imageOf(picture)}${table}`
}

function imageOf({ base64, width, height }: Picture): string {
  const scale = Math.min(1, page.width / width, page.height / height)
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`
  return `<p><img src="data:image/png;base64,${base64}" ${size} alt="${escaped(text.picture)}"></p>`
}

/** A picture in the clipboard, with its size in pixels of the page. */
export type Picture = { readonly base64: string; readonly width: number; readonly height: number }

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
