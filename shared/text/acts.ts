import type { ActState, Decision } from '../decisions/decision.ts'
import { longDate } from './dates.ts'

/** How far the act that must follow a decision has gone. */
export const actStateLabels: Readonly<Record<ActState, string>> = {
  'to-take': 'à prendre',
  drafted: 'en rédaction',
  taken: 'pris',
  enforceable: 'transmis et publié',
}

/** Sentences about the act that must follow a decision. */
export const actText = {
  title: 'Acte à prendre',
  act: 'Acte',
  actHint: 'Délibération, arrêté, avenant, bon de commande, lettre de mission …',
  authority: 'Autorité',
  authorityHint: 'Qui le prend : comité syndical, recteur, maire de …',
  reference: 'Référence',
  date: 'Date',
  state: 'État de l’acte',
  noState: 'sans objet',
  copy: 'Acte signé',
  diffusion: 'Diffusion',
  diffusionHint: 'À qui la décision est notifiée ou adressée.',
} as const

/** Headings of the columns of an act in tables for spreadsheets. */
export const actColumns = [
  'Acte',
  'Autorité de l’acte',
  'Référence de l’acte',
  'Date de l’acte',
  'État de l’acte',
] as const

type Act = Pick<Decision, 'act' | 'actAuthority' | 'actReference' | 'actDate' | 'actState'>

/** « Délibération (comité syndical) », as it was decided: what became of it later is not said. */
export function plannedActInWords({ act, actAuthority }: Act): string {
  const authority = actAuthority.trim() === '' || isWithin(actAuthority, act) ? '' : ` (${actAuthority})`
  return `${act}${authority}`.trim()
}

/** « Délibération (comité syndical), n° D-2027/12 du 3 mars 2027 – transmis et publié »; empty when no act must follow. */
export function actInWords(decided: Act): string {
  const { act, actReference, actDate, actState } = decided
  const day = actDate === null ? '' : `du ${longDate(actDate)}`
  // Acts written before there were fields for it hold their day, or « à prendre », in the phrase.
  const reference = [actReference, isWithin(day, act) ? '' : day].filter((part) => part !== '').join(' ')
  const what = [plannedActInWords(decided), reference].filter((part) => part !== '').join(', ')
  const state = actState === null ? '' : actStateLabels[actState]
  return [what, isWithin(state, act) ? '' : state].filter((part) => part !== '').join(' – ')
}

/** Tells whether a phrase is already a part of a text, whatever its spaces and capitals. */
function isWithin(phrase: string, text: string): boolean {
  const plain = (value: string) => value.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(text).includes(plain(phrase))
}
