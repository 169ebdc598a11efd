import type { DecisionStatus, voteModes } from '../../decisions/decision.ts'
import { shortDate } from '../dates.ts'
import { decisionStatusLabels } from '../meeting-vocabulary.ts'
import { count, numberText } from '../plurals.ts'
import { capitalise } from '../terms.ts'

type VoteMode = (typeof voteModes)[number]

export type VoteFacts = {
  readonly status: DecisionStatus
  readonly voteMode: VoteMode | null
  readonly votesFor: number | null
  readonly votesAgainst: number | null
  readonly abstentions: number | null
  /** Members there who took no part in the vote. */
  readonly votesNotTaking: number | null
  /** A number that was annulled had been given by a vote. */
  readonly annulledOn?: string | null
}

const ways: Readonly<Record<VoteMode, string>> = {
  consensus: 'par consensus',
  'show-of-hands': 'par vote à main levée',
  'roll-call': 'par appel nominal',
  secret: 'par vote à bulletin secret',
  written: 'par consultation écrite',
}

/** What happened at the vote: what came later (executed, replaced …) leaves a decision adopted. */
const outcomes: Readonly<Record<DecisionStatus, DecisionStatus>> = {
  proposed: 'proposed',
  adopted: 'adopted',
  adjourned: 'adjourned',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  executed: 'adopted',
  replaced: 'adopted',
  obsolete: 'adopted',
}

/** « adoptée par consensus », « adoptée à l’unanimité (12 voix), par vote à main levée », « rejetée : 3 voix pour, 9 voix contre ». */
export function voteInWords(facts: VoteFacts): string {
  const notTaking = notTakingInWords(facts.votesNotTaking)
  return `${resultInWords(facts)}${notTaking === '' ? '' : ` ; ${notTaking}`}`
}

function resultInWords(facts: VoteFacts): string {
  const wasAdopted = outcomeAtVote(facts) === 'adopted'
  const outcome = decisionStatusLabels[outcomeAtVote(facts)]
  const way = facts.voteMode === null ? '' : ways[facts.voteMode]
  const { votesFor, votesAgainst, abstentions } = facts
  if (wasAdopted && votesFor !== null && votesFor > 0 && votesAgainst === 0 && abstentions === 0) {
    return `${outcome} à l’unanimité (${numberText(votesFor)} voix)${way === '' ? '' : `, ${way}`}`
  }
  const counts = [votes(votesFor, 'pour'), votes(votesAgainst, 'contre'), abstentionsInWords(abstentions)]
  const given = counts.filter((part) => part !== '')
  return `${[outcome, way].filter((part) => part !== '').join(' ')}${given.length === 0 ? '' : ` : ${given.join(', ')}`}`
}

function votes(value: number | null, side: string): string {
  if (value === null) return ''
  return `${value === 0 ? 'aucune' : numberText(value)} voix ${side}`
}

function abstentionsInWords(value: number | null): string {
  if (value === null) return ''
  if (value === 0) return 'aucune abstention'
  return `${numberText(value)} abstention${value === 1 ? '' : 's'}`
}

function notTakingInWords(value: number | null): string {
  if (value === null || value === 0) return ''
  return `${count(value, 'membre')} ${value === 1 ? 'n’a' : 'n’ont'} pas pris part au vote`
}

/** What happened at the vote, whatever became of the decision later: « adoptée », « rejetée » … */
export function outcomeAtVote({
  status,
  annulledOn,
}: Pick<VoteFacts, 'status' | 'annulledOn'>): DecisionStatus {
  return annulledOn === undefined || annulledOn === null ? outcomes[status] : 'adopted'
}

/** « Décision n° 2026-CPS-03 », or « Décision proposée » while there is no number. */
export function decisionName(number: string | null, status: DecisionStatus): string {
  return number === null ? `Décision ${decisionStatusLabels[status]}` : `Décision n° ${number}`
}

/** « Validation », « Validation du 10 mars 2026 ». */
export function natureAndDay(nature: string, day: string): string {
  return capitalise(day === '' ? nature : `${nature} du ${day}`)
}

/** « 30/06/2026 », and « dépassée » under it when it is late: the date alone would not tell. */
export function dueDateInWords(dueDate: string, isLate: boolean): readonly string[] {
  return isLate ? [shortDate(dueDate), 'dépassée'] : [shortDate(dueDate)]
}

/** « au lieu du 15/05/2026 », under a due date that was put off. */
export function firstDueDate(dueDate: string): string {
  return `au lieu du ${shortDate(dueDate)}`
}

/** « de 2026-CPS-01 à 2026-CPS-12 », or the only number. */
export function numberRange(first: string, last: string): string {
  return first === last ? first : `de ${first} à ${last}`
}

/** « périmètre du projet ; objectif « Ouvrir l’ENT … » ; Commune de Brumeval »: what a decision is about; empty for nothing. */
export function subjectsText(
  isOfPerimeter: boolean,
  objectives: readonly string[],
  nodes: readonly string[],
): string {
  const told = [
    ...(isOfPerimeter ? ['périmètre du projet'] : []),
    ...objectives.map((name) => `objectif « ${name} »`),
    ...nodes,
  ]
  return told.join(' ; ')
}
