import type { Excerpt } from '#shared/copying/excerpt.ts'
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
  return rows.map((row) => row.map((cell) => cell.replace(/[\t\n]+/g, ' ')).join('\t')).join('\n')
}

/** As HTML, under the picture when there is one. */
export function asHtml(rows: readonly (readonly string[])[], picture: Picture | null): string {
  const [header = [], ...body] = rows
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const image =
    picture === null
      ? ''
      : `<p><img src="data:image/png;base64,${picture.base64}" width="${picture.width}" height="${picture.height}" alt="${escaped(text.picture)}"></p>`
  return `${image}<table border="1" cellspacing="0" cellpadding="4"><thead>${line(header, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`
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
