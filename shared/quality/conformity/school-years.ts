/** A school year as a text states it. */
export type StatedYear = {
  /** As it is written: « 2025/2026 ». */
  readonly stated: string
  readonly first: number
  /** Its second year follows the first, as that of a school year does. */
  readonly isWellFormed: boolean
  /** The text says that it is its own: « Année scolaire : 2025-2026 », « séance n° 2 de 2025-2026 ». */
  readonly isOwn: boolean
}

const years = /(?<![\d-])(20\d\d)\s?[-–/]\s?(20\d\d)(?![\d-])/g
const ownBefore = /(année scolaire\s*:|n°\s*\d+\s*(de|–|-|,))\s*$/i

/** The school years that a text states, such as « 2025-2026 »: two years of four digits side by side. */
export function statedYears(text: string): readonly StatedYear[] {
  return [...text.matchAll(years)].map((match) => {
    const [stated, first, second] = [match[0], Number(match[1]), Number(match[2])]
    const before = text.slice(0, match.index).replace(/\u00a0|\u202f/g, ' ')
    return { stated, first, isWellFormed: second === first + 1, isOwn: ownBefore.test(before) }
  })
}

/** The first and last ISO days of the school year that begins in a year. */
export function daysOfSchoolYear(first: number): { readonly from: string; readonly to: string } {
  return { from: `${first}-09-01`, to: `${first + 1}-08-31` }
}
