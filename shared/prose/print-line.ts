import type { ProseLine, ProseRun } from './prose.ts'

/** A tidy line with its marks, so that `parseLine` reads it as the same line. */
export function printLine(line: ProseLine): string {
  const words = line.map((run, index) => {
    const after = seam(line, index)
    return printText(run, index === 0, after !== '') + after
  })
  return seam(line, -1) + words.join('')
}

/** The marks after a run: stars say what ends or begins, inside the brackets of a link when it does both there. */
function seam(line: ProseLine, index: number): string {
  const [before, after] = [line[index], line[index + 1]]
  const isSamePlace = before?.href === after?.href
  const closing = before?.href === undefined || isSamePlace ? '' : `](${before.href})`
  const opening = after?.href === undefined || isSamePlace ? '' : '['
  const places = { strong: placeOf(line, index, 'strong'), emphasis: placeOf(line, index, 'emphasis') }
  const stars = (place: Place) =>
    (places.strong === place ? '**' : '') + (places.emphasis === place ? '*' : '')
  return stars('before') + closing + stars('between') + opening + stars('after')
}

type Look = 'strong' | 'emphasis'
/** Before the bracket that ends a link, after the one that begins another, or between them. */
type Place = 'before' | 'between' | 'after'

/** Where a look ends or begins; null when it goes on, or is absent on both sides. */
function placeOf(line: ProseLine, index: number, look: Look): Place | null {
  const [had, has] = [line[index]?.[look] === true, line[index + 1]?.[look] === true]
  if (had === has) return null
  if (had) return isInsideLink(line, index, look, -1) ? 'before' : 'between'
  return isInsideLink(line, index + 1, look, 1) ? 'after' : 'between'
}

/** Whether a look stays in one link from this run to its other end. */
function isInsideLink(line: ProseLine, from: number, look: Look, step: -1 | 1): boolean {
  const href = line[from]?.href
  for (let at = from; line[at]?.[look] === true; at += step) if (line[at]?.href !== href) return false
  return href !== undefined
}

/** The words, so that none of their characters is taken for a mark. */
function printText(run: ProseRun, isFirst: boolean, isBeforeMark: boolean): string {
  const { text, href } = run
  const isEdge = isFirst && !isBeforeMark && run.strong === undefined && run.emphasis === undefined
  const escaped = text.replace(/(\\*)([*[\]])/g, (_, slashes: string, mark: string, at: number) => {
    const position = at + slashes.length
    const isMark =
      mark === '*'
        ? !isAmongSpaces(text, at, position, isEdge)
        : href !== undefined || (mark === ']' && text[position + 1] === '(')
    return slashes + slashes + (isMark ? `\\${mark}` : mark)
  })
  return isBeforeMark ? escaped.replace(/\\+$/, '$&$&') : escaped
}

/** « 5 * 3 »: nobody takes this star for a mark. */
function isAmongSpaces(text: string, from: number, at: number, isEdge: boolean): boolean {
  if (from !== at) return false
  const isSpace = (character: string | undefined) => (character === undefined ? isEdge : /\s/.test(character))
  return isSpace(text[at - 1]) && isSpace(text[at + 1])
}
