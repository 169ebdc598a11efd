import type { QuorumRule, QuorumStatement, UncountedReason } from '../meetings/quorum-statement.ts'
import { timeOfDay } from './dates.ts'
import { count, listText, numberText } from './plurals.ts'
import { capitalise, uncapitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** « Quorum atteint : 9 membres sur 15, pour 8 au moins. », « Quorum non atteint : … : il en manque 1. » */
export function quorumHeadline(statement: QuorumStatement): string {
  const { rule, counted, required, missing, isMet } = statement
  if (rule.quorumBasis === 'none') return noQuorumText(rule)
  const members = `${count(counted, 'membre')} ${outOf(statement)}, pour ${numberText(required)} au moins`
  return frenchTypography(
    isMet
      ? `Quorum atteint : ${members}.`
      : `Quorum non atteint : ${members} ; il en manque ${numberText(missing)}.`,
  )
}

/** « Quorum : 8 membres sur 15. »: what is asked for, before anybody is there. */
export function quorumNeeded(statement: QuorumStatement): string {
  if (statement.rule.quorumBasis === 'none') return noQuorumText(statement.rule)
  return frenchTypography(`Quorum : ${count(statement.required, 'membre')} ${outOf(statement)}.`)
}

function noQuorumText({ isSecondCall }: QuorumRule): string {
  return isSecondCall === true
    ? frenchTypography('Seconde convocation : aucun quorum n’est exigé.')
    : 'Aucun quorum n’est exigé.'
}

/** « Sont comptés 5 présents et 2 pouvoirs. Un pouvoir ne compte pas : … »; empty when nobody is to be counted. */
export function quorumDetail({
  present,
  represented,
  proxiesCounted,
  proxiesNotCounted,
  rule,
}: QuorumStatement): string {
  if (rule.quorumBasis === 'none') return ''
  const kinds = [
    present > 0 ? count(present, 'présent') : '',
    represented > 0 ? count(represented, 'représenté') : '',
    proxiesCounted > 0 ? count(proxiesCounted, 'pouvoir') : '',
  ].filter((kind) => kind !== '')
  const isOne = present + represented + proxiesCounted === 1
  const counted = kinds.length === 0 ? [] : [`${isOne ? 'Est compté' : 'Sont comptés'} ${listText(kinds)}.`]
  const reasons = [...new Set(proxiesNotCounted.map(({ reason }) => reason))]
  const ignored = reasons.map((reason) => {
    const size = proxiesNotCounted.filter((proxy) => proxy.reason === reason).length
    const verb = size >= 2 ? 'ne comptent pas' : 'ne compte pas'
    return `${capitalise(count(size, 'pouvoir'))} ${verb} : ${uncountedReasons[reason]}.`
  })
  return frenchTypography([...counted, ...ignored].join(' '))
}

/** « La moitié au moins des membres composant l’instance doit être présente ou avoir donné pouvoir (source). » */
export function quorumRuleText({ quorumBasis, quorumCounts, proxiesPerHolder, source }: QuorumRule): string {
  if (quorumBasis === 'none') return source === '' ? '' : frenchTypography(`Règles : ${source}.`)
  const who =
    quorumBasis === 'half'
      ? 'La moitié au moins des membres composant l’instance'
      : 'La majorité des membres en exercice'
  const how =
    quorumCounts === 'present'
      ? `doit être présente${proxiesPerHolder === 0 ? '' : ' ; les pouvoirs ne comptent pas'}`
      : `doit être présente${proxiesPerHolder === 0 ? '' : ' ou avoir donné pouvoir'}`
  return frenchTypography(`${who} ${how}${source === '' ? '' : ` (${source})`}.`)
}

/** « Quorum atteint à l’ouverture : 9 membres sur 15, … »: said so when somebody came or left afterwards. */
export function quorumAtOpening(statement: QuorumStatement): string {
  return quorumHeadline(statement).replace(/^(Quorum (?:non )?atteint)/, '$1 à l’ouverture')
}

/** « À 15 h 40 : quorum non atteint … »: a change in the course of the meeting. */
export function quorumChange(time: string, statement: QuorumStatement): string {
  const headline = quorumHeadline(statement)
  return frenchTypography(`À ${timeOfDay(time)} : ${uncapitalise(headline)}`)
}

const uncountedReasons: Readonly<Record<UncountedReason, string>> = {
  'rules-count-present': 'les règles ne comptent que les présents',
  'proxy-to-nobody': 'le porteur n’est pas indiqué',
  'proxies-not-admitted': 'les règles n’admettent pas de pouvoir',
  'proxy-to-itself': 'nul ne se donne pouvoir à soi-même',
  'giver-without-vote': 'il vient d’un siège sans voix délibérative',
  'giver-attends': 'celui qui l’a donné participe à la séance',
  'receiver-without-vote': 'le porteur siège sans voix délibérative',
  'receiver-gave-proxy': 'le porteur a lui-même donné pouvoir',
  'receiver-absent': 'le porteur n’est pas là',
  'receiver-full': 'le porteur en porte déjà autant que les règles l’admettent',
  'receiver-not-called': 'la présence du porteur n’est pas encore notée',
}

function outOf({ rule, composing, inOffice }: QuorumStatement): string {
  return rule.quorumBasis === 'half'
    ? `sur ${numberText(composing)}`
    : `sur ${numberText(inOffice)} en exercice`
}
