import type { TieBreak, Verdict } from '../decisions/majority.ts'
import { count, numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** « Adoptée : 12 voix pour, sur 20 membres présents ou représentés ; il en fallait 11. »: what a vote says, and why. */
export function verdictText(verdict: Verdict): string {
  const { outcome, tie, votesFor, votesAgainst } = verdict
  if (votesFor + votesAgainst === 0) return frenchTypography('Non adoptée : aucune voix pour.')
  if (tie !== null)
    return frenchTypography(
      `${outcomeWords[outcome]} : partage égal des voix (${numberText(votesFor)} contre ${numberText(votesAgainst)}) ; ${ties[tie]}.`,
    )
  return frenchTypography(`${outcomeWords[outcome]} : ${majorityText(verdict)}`)
}

function majorityText({ rule, votesFor, base, required }: Verdict): string {
  const among =
    rule.majority === 'votes-cast'
      ? `sur ${count(base, 'suffrage exprimé', 'suffrages exprimés')}`
      : `sur ${count(base, 'membre présent ou représenté', 'membres présents ou représentés')}`
  return `${numberText(votesFor)} voix pour, ${among} ; il en fallait ${numberText(required)}.`
}

const outcomeWords: Readonly<Record<Verdict['outcome'], string>> = {
  adopted: 'Adoptée',
  rejected: 'Non adoptée',
  undecided: 'En suspens',
}

const ties: Readonly<Record<TieBreak, string>> = {
  'chair-for': 'la voix de la présidence, pour, est prépondérante',
  'chair-against': 'la voix de la présidence, contre, est prépondérante',
  'chair-unknown': 'celle de la présidence est prépondérante',
  'no-casting-vote': 'les règles ne donnent pas voix prépondérante à la présidence',
  secret: 'le scrutin est secret, la voix de la présidence ne départage pas',
}
