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
  const words = piecesOf(text.trim())
  const lines: string[] = []
  let line = ''
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (line === '' && word.trim() === '') continue
    if (line === '' || textWidth((line + word).trimEnd(), setting) <= width) {
      line += word
      continue
    }
    if (lines.length + 1 === most) return [...lines, fitText(line + words.slice(i).join(''), width, setting)]
    lines.push(fitText(line.trimEnd(), width, setting))
    line = word.trimStart()
  }
  return line === '' ? lines : [...lines, fitText(line.trimEnd(), width, setting)]
}
