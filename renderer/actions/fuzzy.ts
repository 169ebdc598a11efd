import { fold } from '#shared/kit/fold.ts'

/**
 * How well a text answers what was typed, accents and case aside; null when it does not. Each word typed must be
 * found: at the beginning of a word (best), inside one, or, when `isLoose`, as its letters in order (« rngr » finds
 * « Ranger »).
 */
export function fuzzyScore(typed: string, text: string, isLoose = true): number | null {
  const wanted = wordsOf(typed)
  const folded = fold(text)
  const scores = wanted.map((word) => wordScore(word, folded, isLoose))
  if (scores.some((score) => score === 0)) return null
  const total = scores.reduce((sum, score) => sum + score, 0)
  // Among equals, the shorter text is the more exact one.
  return total + 1 / (1 + folded.length)
}

/** The items that answer what was typed, best first; ties keep their order. */
export function rankByText<Item>(
  typed: string,
  items: readonly Item[],
  textsOf: (item: Item) => readonly [main: string, ...others: string[]],
): readonly Item[] {
  return items
    .flatMap((item) => {
      const [main, ...others] = textsOf(item)
      const direct = fuzzyScore(typed, main)
      // What is found by another word only (a keyword, the group) comes after what says it.
      const indirect = fuzzyScore(typed, [main, ...others].join(' '), false)
      const score = direct === null ? (indirect === null ? null : indirect / 2) : direct
      return score === null ? [] : [{ item, score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

function wordScore(word: string, text: string, isLoose: boolean): number {
  if (text.startsWith(word)) return 12
  const words = wordsOf(text)
  if (words.some((other) => other.startsWith(word))) return 8
  if (text.includes(word)) return 4
  return isLoose && words.some((other) => isSubsequence(word, other)) ? 1 : 0
}

// Two letters in order are found almost anywhere: too little to mean something.
function isSubsequence(letters: string, text: string): boolean {
  if (letters.length < 3 || letters[0] !== text[0]) return false
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
