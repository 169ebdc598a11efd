import type { HeldThing, Holding } from '../organisation/holdings.ts'
import { count } from './plurals.ts'

const words: Readonly<Record<HeldThing, readonly [one: string, many: string]>> = {
  service: ['DSDEN', 'DSDEN'],
  constituency: ['circonscription', 'circonscriptions'],
  commune: ['commune', 'communes'],
  school: ['école', 'écoles'],
  team: ['équipe', 'équipes'],
  headless: ['sans directeur', 'sans directeur'],
}

/** « 28 écoles », « 26 équipes », « 2 sans directeur »; of a school alone, « sans directeur » without a number. */
export function holdingTexts(holdings: readonly Holding[]): readonly string[] {
  const isSchool = holdings.every(({ thing }) => thing === 'team' || thing === 'headless')
  return holdings.map(({ thing, count: value }) => {
    const [one, many] = words[thing]
    // Each is one thing to read: it is broken nowhere.
    return (isSchool && thing === 'headless' ? one : count(value, one, many)).replaceAll(' ', '\u00a0')
  })
}

/** « 28 écoles · 26 équipes · 2 sans directeur » */
export function holdingsText(holdings: readonly Holding[]): string {
  return holdingTexts(holdings).join(' · ')
}

/** Aloud: « contient 28 écoles, 26 équipes, 2 sans directeur »; of a school, « 1 équipe, sans directeur ». */
export function holdingsAloud(holdings: readonly Holding[]): string {
  const texts = holdingTexts(holdings).join(', ')
  return holdings.some(({ thing }) => thing !== 'team' && thing !== 'headless') ? `contient ${texts}` : texts
}
