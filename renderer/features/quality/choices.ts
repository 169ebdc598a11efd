import { entityChoices } from '#renderer/sheets/choices.ts'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { DecisionId } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { byOrder } from '#shared/kit/by-order.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import { canSupply } from '#shared/organisation/link-rules.ts'
import type { PhaseId } from '#shared/organisation/phase.ts'

/** Those who may supply something to the project, in alphabetical order. */
export function supplierChoices(data: Pick<DocumentData, 'entity'>): readonly Choice<EntityId>[] {
  return entityChoices(data).filter(({ id }) => {
    const kind = data.entity.get(id)?.kind
    return kind !== undefined && canSupply(kind)
  })
}

/** The only choice where there is but one: nobody should have to say what goes without saying. */
export function onlyChoice<Id extends string>(choices: readonly Choice<Id>[]): Id | null {
  const [first, ...others] = choices
  return first === undefined || others.length > 0 ? null : first.id
}

/** Every decision, the last one first. */
export function decisionChoices(data: Pick<DocumentData, 'decision'>): readonly Choice<DecisionId>[] {
  return [...data.decision.values()]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, number, title }) => ({ id, label: number === null ? title : `${number} – ${title}` }))
}

/** The stages of the project, in order. */
export function phaseChoices(data: Pick<DocumentData, 'phase'>): readonly Choice<PhaseId>[] {
  return [...data.phase.values()].sort(byOrder).map(({ id, name }) => ({ id, label: name }))
}
