import { fold } from '../kit/fold.ts'
import { familyName, isErasedName } from './anonymous-name.ts'
import { noBreakSpace as nb } from './characters.ts'
import { elidesBefore } from './elision.ts'
import { listText } from './plurals.ts'

export type Civility = 'mr' | 'mrs'

export type PersonName = {
  readonly civility: Civility | null
  readonly firstName: string
  readonly lastName: string
}

/** The titles of a function, lower case: « directeur académique », « directrice académique ». */
export type GenderedTitle = { readonly titleMasculine: string; readonly titleFeminine: string }

const shortCivilities: Record<Civility, string> = { mr: 'M.', mrs: 'Mme' }
const pluralCivilities: Record<Civility, string> = { mr: 'MM.', mrs: 'Mmes' }

/** « Hélène VAUTRIN »: the way official documents tell the family name from the first name. */
export function firstAndLastName({ firstName, lastName }: Omit<PersonName, 'civility'>): string {
  return [firstName.trim(), familyName(lastName)].filter((part) => part !== '').join(' ')
}

/** « Mme Hélène VAUTRIN », « M. VAUTRIN » without a first name, the name alone without a civility or once erased. */
export function fullName(person: PersonName): string {
  const name = firstAndLastName(person)
  const civility = spokenCivility(person)
  return civility === null ? name : `${shortCivilities[civility]}${nb}${name}`
}

/** The civility that goes before a name: none before « Ancienne membre n° 3 », which says the gender itself. */
export function spokenCivility({ civility, lastName }: PersonName): Civility | null {
  return isErasedName(lastName) ? null : civility
}

/** « Mme Anne DORÉ », « MM. Paul LE GALL et Jean ROY », « Mmes … et M. … »: one civility for each run of the same. */
export function fullNames(persons: readonly PersonName[]): string {
  const groups: PersonName[][] = []
  for (const person of persons) {
    const [last, civility] = [groups.at(-1), spokenCivility(person)]
    const first = last?.[0]
    if (civility !== null && first !== undefined && spokenCivility(first) === civility) last?.push(person)
    else groups.push([person])
  }
  return listText(groups.map(groupText))
}

function groupText(group: readonly PersonName[]): string {
  const civility = group[0] === undefined ? null : spokenCivility(group[0])
  const names = listText(group.map(firstAndLastName))
  if (civility === null) return names
  return `${(group.length > 1 ? pluralCivilities : shortCivilities)[civility]}${nb}${names}`
}

/** The title in the gender of the person; the masculine when the civility is not known. */
export function functionTitle(title: GenderedTitle, civility: Civility | null): string {
  return civility === 'mrs' ? title.titleFeminine : title.titleMasculine
}

/** « le recteur », « la directrice académique », « l’inspectrice »: for prose, hence lower case. */
export function titleWithArticle(title: GenderedTitle, civility: Civility | null): string {
  return withArticle(functionTitle(title, civility), civility)
}

/** The same for a title that is in the gender of the person already. */
export function withArticle(title: string, civility: Civility | null): string {
  return `${articleBefore(title, civility)}${title}`
}

/** The article alone, with the space that follows it: « la », « le », « l’ ». */
export function articleBefore(title: string, civility: Civility | null): string {
  if (elidesBefore(title)) return 'l’'
  return civility === 'mrs' ? 'la ' : 'le '
}

/** Orders names as a French index does: accents and case ignored, the particle « de » too (GAULLE, Charles de). */
export function compareNames(a: Omit<PersonName, 'civility'>, b: Omit<PersonName, 'civility'>): number {
  const [first, second] = [nameSortKey(a), nameSortKey(b)]
  return first === second ? 0 : first < second ? -1 : 1
}

/** A key whose plain comparison gives the order of `compareNames`. */
export function nameSortKey({ firstName, lastName }: Omit<PersonName, 'civility'>): string {
  const folded = fold(lastName.trim())
  const withoutParticle = folded.replace(/^(?:de |d')(?=\S)/, '')
  const letters = (text: string) => text.replace(/[^a-z0-9]+/g, ' ').trim()
  // Space sorts before letters: « Le Gall » comes before « Leclerc ».
  return `${letters(withoutParticle)}\u0000${letters(fold(firstName))}\u0000${folded}`
}
