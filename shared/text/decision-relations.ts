import type { Decision } from '../decisions/decision.ts'
import type { RelatedDecision } from '../decisions/related-decisions.ts'
import type { RelationKind } from '../decisions/relation.ts'
import { shortDate } from './dates.ts'
import { capitalise } from './terms.ts'

type BothWays = { readonly says: string; readonly undergoes: string }

/** What a decision does to another one, and what the other then undergoes. */
export const relationLabels: Readonly<Record<RelationKind, BothWays>> = {
  amends: { says: 'modifie', undergoes: 'modifiée par' },
  replaces: { says: 'remplace', undergoes: 'remplacée par' },
  repeals: { says: 'abroge', undergoes: 'abrogée par' },
  specifies: { says: 'précise', undergoes: 'précisée par' },
  executes: { says: 'exécute', undergoes: 'exécutée par' },
}

/** Sentences about what decisions do to one another. */
export const relationText = {
  links: 'Liens',
  none: 'Aucun lien avec une autre décision.',
  add: 'Lier à une autre décision',
  verb: 'Lier',
  kind: 'Cette décision',
  other: 'Décision',
  otherMissing: 'Choisissez l’autre décision.',
  note: 'Précision',
  noteHint: 'La partie dont il s’agit : « article 2 ».',
  remove: 'Supprimer ce lien',
  pending: 'prendra effet à l’adoption',
} as const

/** « modifie », « remplacée par » … */
export function relationPhrase({ relation, says }: RelatedDecision): string {
  const labels = relationLabels[relation.kind]
  return says ? labels.says : labels.undergoes
}

/** « n° 2026-CPS-02, Périmètre de la première vague », or the title alone while there is no number. */
export function decisionReference({ number, title }: Decision): string {
  return number === null ? title : `n° ${number}, ${title}`
}

/** « Remplacée par la décision n° 2026-CPS-05 du 29/09/2026 (article 2) », for paper and spreadsheets. */
export function relationSentence(related: RelatedDecision): string {
  return `${capitalise(relationPhrase(related))} ${relationObject(related)}`
}

/** « la décision n° 2026-CPS-05 du 29/09/2026 (article 2) », without the verb. */
export function relationObject({ relation, other }: RelatedDecision): string {
  const note = relation.note === '' ? '' : ` (${relation.note})`
  const name =
    other.number === null ? `la décision proposée « ${other.title} »` : `la décision n° ${other.number}`
  return `${name} du ${shortDate(other.date)}${note}`
}
