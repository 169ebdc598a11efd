import { advanceWidths, type Face, type Weight } from './advance-widths.ts'

/** How a text is set, as far as its width depends on it. `size` in units. */
export type Setting = { readonly face: Face; readonly weight: Weight; readonly size: number }

/** Width in em of a character that the table does not know: wide, so that text stays inside its box. */
const unknown = 0.8
const ellipsis = '…'
/** Letters on either side of a hyphen at which a line may be broken. */
const leastPart = 5

/** Tables turned from width → characters into character → width, when first needed. */
const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(face: Face, weight: Weight): ReadonlyMap<string, number> {
  const key = `${face} ${weight}`
  const known = tables.get(key)
  if (known !== undefined) return known
  const table = new Map<string, number>()
  for (const [width, characters] of Object.entries(advanceWidths[face][weight])) {
    for (const character of characters) table.set(character, Number(width) / 100)
  }
  tables.set(key, table)
  return table
}

/** The width of a text in units, never less than it will be. */
export function textWidth(text: string, { face, weight, size }: Setting): number {
  const table = tableOf(face, weight)
  let width = 0
  for (const character of text) width += table.get(character) ?? unknown
  return width * size
}

/** The text itself when it fits, else its beginning and an ellipsis; empty when not even that fits. */
export function fitText(text: string, width: number, setting: Setting): string {
  if (textWidth(text, setting) <= width) return text
  const characters = [...text]
  for (let length = characters.length - 1; length > 0; length--) {
    const short = characters.slice(0, length).join('').trimEnd() + ellipsis
    if (textWidth(short, setting) <= width) return short
  }
  return textWidth(ellipsis, setting) <= width ? ellipsis : ''
}

/** Words of three letters at most with the next one (« de la Passerelle »): they had better not end a line. */
function phrasesOf(text: string): string[] {
  return text.match(/(?:[^ ]{1,3} +)*[^ ]+| +/g) ?? []
}

/** Words with the spaces after them, and long compound words in parts: « Val-d’Orne » stays whole, « Villeneuve- ». */
function piecesOf(text: string): string[] {
  const words = text.match(/[^ ]+| +/g) ?? []
  return words.flatMap((word) => {
    const parts = ['']
    for (const [piece] of word.matchAll(/[^-]*-+|[^-]+/g)) {
      const last = parts.length - 1
      const rest = word.length - parts.join('').length
      if ((parts[last] ?? '').length > leastPart && rest >= leastPart) parts.push(piece)
      else parts[last] += piece
    }
    return parts
  })
}

/** The text on at most `most` lines, broken at spaces and after hyphens, the last one shortened if it must be. */
export function breakLines(text: string, width: number, most: number, setting: Setting): string[] {
  const whole = wholeLines(text, width, most, setting)
  if (whole !== undefined) return whole
  const raw = rawLines(piecesOf(text.trim()), width, setting)
  const lines = raw.length <= most ? raw : [...raw.slice(0, most - 1), raw.slice(most - 1).join('')]
  return lines.map((line) => fitText(line.trimEnd(), width, setting))
}

/** The text whole on at most `most` lines, little words kept with the next one; undefined when it does not fit. */
export function wholeLines(
  text: string,
  width: number,
  most: number,
  setting: Setting,
): string[] | undefined {
  if (textWidth(text, setting) <= width) return text === '' ? [] : [text]
  if (most === 1) return undefined
  for (const pieces of [phrasesOf(text.trim()), piecesOf(text.trim())]) {
    const lines = trimmedLines(pieces, width, setting)
    if (lines !== undefined && lines.length <= most) return evenLines(pieces, width, lines, setting)
  }
  return undefined
}

/** No more lines than these, but in a narrower column if it gives them: no word is left alone on the last one. */
function evenLines(pieces: readonly string[], width: number, lines: string[], setting: Setting): string[] {
  for (const share of [0.6, 0.7, 0.8, 0.9]) {
    const even = trimmedLines(pieces, width * share, setting)
    if (even?.length === lines.length) return even
  }
  return lines
}

/** As many lines as it takes, undefined when one of them is too wide even so. */
function trimmedLines(pieces: readonly string[], width: number, setting: Setting): string[] | undefined {
  const lines = rawLines(pieces, width, setting).map((line) => line.trimEnd())
  return lines.every((line) => textWidth(line, setting) <= width) ? lines : undefined
}

/** Lines filled one after the other, with the spaces at their ends: joined, they are the text. */
function rawLines(pieces: readonly string[], width: number, setting: Setting): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const isSpace = piece.trim() === ''
    if (line !== '' && !isSpace && textWidth(line + piece, setting) > width) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}
