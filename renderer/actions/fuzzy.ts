import { fold } from '#shared/kit/fold.ts'

/**
 * How well a text answers what was typed, accents and case aside; null when it does not. Each word typed must be
 * found: at the beginning of a word (best), inside one, or, when `isLoose`, as its letters in order (« rngr » finds
 * « Ranger »).
 */
export function fuzzyScore(typed: string, text: string, isLoose = true): number | null {
  return scoreOf(wordsOf(fold(typed)), textOf(text), isLoose)
}

/** A text as it is searched. */
type Searched = { readonly folded: string; readonly words: readonly string[] }

function textOf(text: string): Searched {
  const folded = fold(text)
  return { folded, words: wordsOf(folded) }
}

function scoreOf(wanted: readonly string[], text: Searched, isLoose: boolean): number | null {
  let total = 0
  for (const word of wanted) {
    const score = wordScore(word, text, isLoose)
    if (score === 0) return null
    total += score
  }
  // Among equals, the shorter text is the more exact one.
  return total + 1 / (1 + text.folded.length)
}

/** What an item says, alone and with all that it is found by: ten thousand are searched at each letter typed. */
const searched = new WeakMap<object, readonly [main: Searched, all: Searched]>()

function searchedOf(item: unknown, texts: () => readonly [main: string, ...others: string[]]) {
  const isObject = typeof item === 'object' && item !== null
  const known = isObject ? searched.get(item) : undefined
  if (known !== undefined) return known
  const [main, ...others] = texts()
  const made = [textOf(main), textOf([main, ...others].join(' '))] as const
  if (isObject) searched.set(item, made)
  return made
}

/** The items that answer what was typed, best first; ties keep their order. An object always says the same. */
export function rankByText<Item>(
  typed: string,
  items: readonly Item[],
  textsOf: (item: Item) => readonly [main: string, ...others: string[]],
): readonly Item[] {
  const wanted = wordsOf(fold(typed))
  return items
    .flatMap((item) => {
      const [main, all] = searchedOf(item, () => textsOf(item))
      const direct = scoreOf(wanted, main, true)
      // What is found by another word only (a keyword, the group) comes after what says it.
      const indirect = direct === null ? scoreOf(wanted, all, false) : null
      const score = direct ?? (indirect === null ? null : indirect / 2)
      return score === null ? [] : [{ item, score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

function wordScore(word: string, { folded, words }: Searched, isLoose: boolean): number {
  if (folded.startsWith(word)) return 12
  if (words.some((other) => other.startsWith(word))) return 8
  if (folded.includes(word)) return 4
  return isLoose && words.some((other) => isSubsequence(word, other)) ? 1 : 0
}

// Two letters in order are found almost anywhere: too little to mean something.
function isSubsequence(letters: string, text: string): boolean {
  if (letters.length < 3 || letters[0] !== text[0]) return false
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
