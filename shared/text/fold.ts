const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  // What NFKD makes of a no-break hyphen.
  '\u2010': '-',
}

/** The text in the form that search compares: lower case, without accents, « œ » as « oe », one apostrophe. */
export function fold(text: string): string {
  return foldCharacters(text)
    .map((character) => character.folded)
    .join('')
}

/** Tells whether each word of the query begins a word of the text; an empty query matches everything. */
export function matches(query: string, text: string): boolean {
  const searched = foldCharacters(text)
  return queryWords(query).every((word) => findWord(searched, word).length > 0)
}

export type TextRange = { readonly start: number; readonly end: number }

/** The parts of the text that a query finds, in order and without overlap, as positions in the text. */
export function highlightRanges(query: string, text: string): readonly TextRange[] {
  const searched = foldCharacters(text)
  const found = queryWords(query)
    .flatMap((word) => findWord(searched, word))
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

/** One folded UTF-16 unit, and the part of the original text that it comes from. */
type FoldedCharacter = TextRange & { readonly folded: string }

function foldCharacters(text: string): readonly FoldedCharacter[] {
  const result: FoldedCharacter[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const folded = foldCharacter(character)
    // A combining accent vanishes: it belongs to the letter before, so that a highlight does not cut it off.
    const last = result.at(-1)
    if (folded === '' && last !== undefined) result[result.length - 1] = { ...last, end }
    for (const unit of folded) result.push({ folded: unit, start, end })
    start = end
  }
  return result
}

function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return [...plain].map((letter) => ligatures[letter] ?? letter).join('')
}

function queryWords(query: string): readonly string[] {
  return fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Where words beginning with `word` stand. Hyphens and dots inside are passed over: « erun » finds « E-RUN ». */
function findWord(text: readonly FoldedCharacter[], word: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (let i = 0; i < text.length; i++) {
    const end = isWordStart(text, i) ? endOfMatch(text, i, word) : null
    const first = text[i]
    if (end !== null && first !== undefined) ranges.push({ start: first.start, end })
  }
  return ranges
}

function isWordStart(text: readonly FoldedCharacter[], index: number): boolean {
  return isLetter(text[index]?.folded) && !isLetter(text[index - 1]?.folded)
}

function endOfMatch(text: readonly FoldedCharacter[], from: number, word: string): number | null {
  let at = from
  let end = 0
  for (const letter of word) {
    if (at > from && (text[at]?.folded === '-' || text[at]?.folded === '.')) at++
    const character = text[at]
    if (character?.folded !== letter) return null
    end = character.end
    at++
  }
  return end
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
