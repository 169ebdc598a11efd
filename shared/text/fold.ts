import { fold } from '../kit/fold.ts'

/** Tells whether each word of the query begins a word of the text; an empty query matches everything. */
export function matches(query: string, text: string): boolean {
  const searched = fold(text)
  return queryWords(query).every((word) => new RegExp(wordPattern(word), 'u').test(searched))
}

/** Tells whether the text holds what is typed, even in the middle of a word, accents aside. */
export function contains(typed: string, text: string): boolean {
  return fold(text).includes(fold(typed).trim())
}

export type TextRange = { readonly start: number; readonly end: number }

/** The parts of the text that a query finds, in order and without overlap, as positions in the text. */
export function highlightRanges(query: string, text: string): readonly TextRange[] {
  const origins = foldedUnits(text)
  const searched = fold(text)
  const found = queryWords(query)
    .flatMap((word) => [...searched.matchAll(new RegExp(wordPattern(word), 'gu'))])
    .flatMap(({ index, 0: part }) => {
      const [first, last] = [origins[index], origins[index + part.length - 1]]
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: TextRange[] = []
  for (const range of found) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else merged.push(range)
  }
  return merged
}

/** For each UTF-16 unit of the folded text, the part of the original that it comes from. */
function foldedUnits(text: string): readonly TextRange[] {
  const result: TextRange[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const folded = fold(character)
    // A combining accent vanishes: it belongs to the letter before, so that a highlight does not cut it off.
    const last = result.at(-1)
    if (folded === '' && last !== undefined) result[result.length - 1] = { ...last, end }
    for (let unit = 0; unit < folded.length; unit++) result.push({ start, end })
    start = end
  }
  return result
}

function queryWords(query: string): readonly string[] {
  return fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Where a word begins with these letters. Hyphens and dots inside are passed over: « erun » finds « E-RUN ». */
function wordPattern(letters: string): string {
  return `(?<![\\p{L}\\p{N}])${[...letters].join('[-.]?')}`
}
