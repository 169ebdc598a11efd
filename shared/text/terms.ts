import type { Civility } from './names.ts'

/** A word that labels a person, in both genders: « titulaire », « suppléant » / « suppléante ». */
export type GenderedTerm = {
  /** Heading of a column or a choice that names no person. */
  readonly label: string
  readonly masculine: string
  readonly feminine: string
  readonly plural: string
}

/** The term in the gender of the person; the masculine when the civility is not known. */
export function termFor(term: GenderedTerm, civility: Civility | null): string {
  return civility === 'mrs' ? term.feminine : term.masculine
}

/** A label in lower case as it stands in a sentence, made the beginning of a line: « École », « À faire ». */
export function capitalise(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** The beginning of a line, or a whole sentence, as it goes on after a colon or in brackets: « lettre envoyée ». */
export function uncapitalise(text: string): string {
  const [first = ''] = text
  return first.toLowerCase() + text.slice(first.length)
}
