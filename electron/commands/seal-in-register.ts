import type { SealSubject } from '#shared/decisions/sealed-parts.ts'
import { byAdoption } from '#shared/decisions/status-rules.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { chainSeals, ofDecision } from '../document/seals.ts'
import type { Rows } from '../tables/rows.ts'

/**
 * Seals what has become official in the register of a body, on a day (ISO). Decisions numbered before there were seals come
 * first, in the order of their numbers: the chain holds the whole register from its first seal on.
 */
export function sealInRegister(
  data: DocumentData,
  rows: Rows,
  bodyId: BodyId,
  subjects: readonly SealSubject[],
  sealedOn: string,
): void {
  const known = new Set([...data.seal.values()].map(({ decisionId }) => decisionId))
  const coming = new Set(subjects.map(({ decisionId, kind }) => (kind === 'decision' ? decisionId : null)))
  const former = [...data.decision.values()]
    .filter((decision) => decision.bodyId === bodyId && decision.number !== null)
    .filter(({ id }) => !known.has(id) && !coming.has(id))
    .sort(byAdoption)
  for (const seal of chainSeals(data, bodyId, [...former.map(ofDecision), ...subjects], sealedOn))
    rows.insert('seal', seal)
}
