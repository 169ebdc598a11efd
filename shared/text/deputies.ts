import type { DeputyRefusal } from '../organisation/deputies.ts'
import type { DeputyRule, RulesProfile } from '../organisation/rules-profile.ts'
import type { SeatKind } from '../organisation/seat.ts'
import { rulesOrigin } from './rules.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about who may stand in for a member: advice, never a refusal, since a body may have decided otherwise. */
export const deputyText = {
  title: 'Suppléance contraire aux règles de l’instance',
  badge: 'contraire aux règles',
  anyway: 'Désigner quand même',
  noteAnyway: 'Noter quand même',
  otherwise: 'Ce membre peut donner pouvoir à un autre, ou être noté excusé.',
} as const

const ruleSentences: Readonly<Record<DeputyRule, string | null>> = {
  free: null,
  'same-entity': 'la suppléance revient à une personne du même service ou du même organisme.',
  'same-assembly': 'la suppléance revient à une personne élue de la même assemblée.',
  none: 'ce siège n’admet pas de suppléance.',
}

/** What the rules of the body ask of a deputy, told before anybody is chosen; null when they ask nothing. */
export function deputyRuleText(rule: DeputyRule, profile: Pick<RulesProfile, 'name'>): string | null {
  const sentence = ruleSentences[rule]
  return sentence === null ? null : frenchTypography(`${profile.name} : ${sentence}`)
}

/** Why somebody may not be the deputy of a seat; `name` is empty for somebody who is not known yet. */
export function deputyRefusalText(refusal: DeputyRefusal, kind: SeatKind, name: string): string {
  switch (refusal) {
    case 'deputy-not-admitted':
      return kind === 'qualified'
        ? 'Une personnalité qualifiée ne se fait pas suppléer.'
        : 'Les règles de cette instance n’admettent pas de suppléance pour ce siège.'
    case 'deputy-of-another-entity':
      return `${name} n’exerce pas dans le même service ou le même organisme que la personne titulaire à cette date.`
    case 'deputy-not-elected':
      return `La suppléance d’une personne élue revient à une personne élue de la même assemblée, ce que ${name} n’est pas à cette date.`
  }
}

/** « Commission administrative (CRPA). Code …, art. R133-3 à R133-15 ; règles lues le 1er novembre 2026. » */
export function rulesSource(profile: Pick<RulesProfile, 'name' | 'source' | 'asOf'>): string {
  return [`${profile.name}.`, rulesOrigin(profile)].filter((part) => part !== '').join(' ')
}
