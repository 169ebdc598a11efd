import { type Civility, firstAndLastName } from './names.ts'

/** The name of somebody whose name was erased: « Ancien membre n° 3 », « Ancienne membre n° 4 » (the word is epicene). */
export function anonymousName(rank: number, civility: Civility | null) {
  // The number is the family name: capitals, which official documents give it, leave it as it is.
  return { firstName: civility === 'mrs' ? 'Ancienne membre n°' : 'Ancien membre n°', lastName: String(rank) }
}

/** The rank in such a name, 0 in any other. */
export function anonymousRank(person: { readonly firstName: string; readonly lastName: string }): number {
  const found = /^Ancien(?:ne)? membre n° (\d{1,9})$/.exec(firstAndLastName(person))
  return Number(found?.[1] ?? 0)
}
