import { fold } from '../kit/fold.ts'

/**
 * The expression of SQLite's FTS5 for typed words: all of them, each as the beginning of a word (but the shortest), its plural and
 * its accents apart; what stands between « » or "" word for word. Null when nothing that can be searched was typed.
 */
export function matchExpression(typed: string): string | null {
  const phrases: string[] = []
  const rest = typed.replace(/[«"“]([^»"”]*)[»"”]/gu, (_, quoted: string) => {
    const words = wordsIn(quoted)
    if (words.length > 0) phrases.push(`"${words.join(' ')}"`)
    return ' '
  })
  const all = wordsIn(rest)
  const telling = all.filter((word) => !littleWords.has(word))
  const words = telling.length === 0 && phrases.length === 0 ? all : telling
  // « GU » begins many words: it is taken for a beginning only while it may still be being typed.
  const whole = (word: string, place: number) => word.length < leastForBeginning && place < words.length - 1
  const terms = [
    ...phrases,
    ...words.map((word, place) => (whole(word, place) ? `"${word}"` : beginning(word))),
  ]
  return terms.length === 0 ? null : terms.join(' AND ')
}

/** The words of a text as the index has them: letters and digits, without case and accents. */
export function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that say nothing of what is looked for, and stand everywhere: « l’école » finds « des écoles ». */
const littleWords: ReadonlySet<string> = new Set(
  'a au aux c ce d de des du en et j l la le les m n ne ou s se t un une y'.split(' '),
)
/** What is shorter is a word rather than the beginning of one. */
const leastForBeginning = 3
/** Short words and numbers keep their last letter: « pas » is no plural of « pa », « 2026 » none of anything. */
const leastForPlural = 4

function beginning(word: string): string {
  if (word.length < leastForPlural || /\p{N}/u.test(word)) return `"${word}"*`
  // Journaux, journal; réseaux, réseau: what is before the ending is common to both.
  if (word.endsWith('eaux')) return `"${word.slice(0, -1)}"*`
  if (word.endsWith('aux')) return `("${word.slice(0, -3)}al"* OR "${word}"*)`
  if (word.endsWith('al')) return `("${word}"* OR "${word.slice(0, -2)}aux"*)`
  return `"${word.replace(/[sx]$/, '')}"*`
}
