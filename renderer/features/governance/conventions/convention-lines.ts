import type { Tone } from '#renderer/ui/Badge.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Convention, ConventionParty, ConventionPartyId } from '#shared/organisation/convention.ts'
import {
  type ConventionState,
  conventionCascade,
  conventionStateAt,
  partiesOf,
} from '#shared/organisation/conventions.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import { enablingActInWords, signatoryOf } from '#shared/reports/parts/parties.ts'
import { signedBy, conventionText as text } from '#shared/text/governance.ts'
import { conventionKindLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'

/** One line of the list: a convention under the one that it applies, and where it stands on the day. */
export type ConventionLine = {
  readonly convention: Convention
  readonly depth: number
  readonly kind: string
  readonly state: ConventionState
  readonly parties: number
}

/** A party in words: who signs for it and by which act, and what it does not say yet. */
export type PartyLine = {
  readonly party: ConventionParty
  readonly name: string
  readonly signature: string
  readonly quality: string
  readonly enablingAct: string
  readonly missing: readonly string[]
}

/** The conventions in cascade, with their state on a day. */
export function conventionLines(data: DocumentData, date: string): readonly ConventionLine[] {
  return conventionCascade(data).map(({ convention, depth }) => ({
    convention,
    depth,
    kind: capitalise(conventionKindLabels[convention.kind]),
    state: stateOf(data, convention, date),
    parties: partiesOf(data, convention.id).length,
  }))
}

/** The state of a convention on a day, by the notice that the document sets. */
export function stateOf(data: DocumentData, convention: Convention, date: string): ConventionState {
  return conventionStateAt(convention, date, parametersOf(data.setting).endingSoonDays)
}

/** The parties of a convention in its own order. */
export function partyLines(data: DocumentData, convention: Convention, date: string): readonly PartyLine[] {
  return partiesOf(data, convention.id).map((party) => {
    const signatory = signatoryOf(data, party, convention, date)
    const signedOn = party.signedOn ?? convention.signedOn
    return {
      party,
      name: data.entity.get(party.entityId)?.name ?? '',
      signature: signedBy(signatory?.name ?? '', signedOn),
      quality: capitalise(signatory?.quality ?? ''),
      enablingAct: enablingActInWords(party),
      missing: [
        ...(party.role.trim() === '' ? [text.roleMissing] : []),
        ...(party.competence.trim() === '' ? [text.competenceMissing] : []),
      ],
    }
  })
}

/** The parties once one of them has gone up or down; null when it cannot. */
export function movedParty(
  lines: readonly PartyLine[],
  party: ConventionParty,
  by: number,
): readonly ConventionPartyId[] | null {
  const ids = lines.map((line) => line.party.id)
  const place = ids.indexOf(party.id)
  const other = ids[place + by]
  if (other === undefined) return null
  return ids.map((id) => (id === party.id ? other : id === other ? party.id : id))
}

/** The tone of a state; its word always stands beside. */
export const stateTone: Readonly<Record<ConventionState, Tone>> = {
  preparing: 'info',
  'to-come': 'info',
  'in-force': 'ok',
  ending: 'attention',
  ended: 'neutral',
}
