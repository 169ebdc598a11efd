const pattern = /^Ancien(?:ne)? membre n° (\d{1,9})$/

/** The name of somebody whose name was erased: « Ancien membre n° 3 », « Ancienne membre n° 4 » (the word is epicene). */
export function anonymousName(rank: number, civility: 'mr' | 'mrs' | null) {
  // All of it as the family name: an index that puts the first name last must not turn it round.
  return { firstName: '', lastName: `${civility === 'mrs' ? 'Ancienne' : 'Ancien'} membre n° ${rank}` }
}

/** The rank in such a name, 0 in any other. */
export function anonymousRank({ lastName }: { readonly lastName: string }): number {
  return Number(pattern.exec(lastName)?.[1] ?? 0)
}

/** Whether a family name stands for one that was erased: it takes neither capitals nor « M. » or « Mme ». */
export function isErasedName(lastName: string): boolean {
  return pattern.test(lastName.trim())
}

/** A family name in the capitals of official documents; one that stands for an erased name is no family name. */
export function familyName(lastName: string): string {
  return isErasedName(lastName) ? lastName.trim() : lastName.trim().toUpperCase()
}
