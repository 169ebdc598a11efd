import { fold } from '../kit/fold.ts'

/** Words in -e or -a that lose it before a vowel. */
const elidable = new Set([
  'de',
  'le',
  'la',
  'que',
  'ne',
  'se',
  'me',
  'te',
  'je',
  'ce',
  'jusque',
  'lorsque',
  'puisque',
  'quoique',
])

/** Beginnings of common names in which the h is « aspiré »: no dictionary, only what French place names need. */
const aspirated = /^(?:haut|havre|haye|halle|hameau|hangar|hainaut|hongr|holland|huit|huns?\b|hussard)/

/** Vowel beginnings that behave as consonants: « le onze », « le yaourt ». */
const consonantal = /^(?:onz|oui\b|ouistiti|uhlan|ululer|y[aeiou])/

/** Tells whether the article or preposition before a word loses its vowel: « l’école », but « la Haute-Orvelle ». */
export function elidesBefore(word: string): boolean {
  const folded = fold(word)
  return /^[aeiouyh]/.test(folded) && !aspirated.test(folded) && !consonantal.test(folded)
}

/**
 * « d’Orvelle », « de Brumeval », « l’école ». For ordinary names only: whether an h is mute is a matter of usage,
 * and « du », « des », « de la » belong to the name itself, so official names are stored with their article.
 */
export function elide(word: string, next: string): string {
  const elided = elidable.has(word.toLowerCase()) && elidesBefore(next)
  return elided ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`
}
