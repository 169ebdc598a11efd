import type { Need, RequirementKind } from '../../organisation/phase.ts'
import type { CheckContext, CheckedObject, CheckParams, QualityData, Severity, Violation } from './rule.ts'

/** A violation about records of one collection. */
export function violation(
  severity: Severity,
  collection: keyof QualityData,
  ids: readonly string[],
  params: CheckParams = {},
): Violation {
  return { severity, objects: ids.map((id): CheckedObject => ({ collection, id })), params }
}

/** A violation of the project as a whole. */
export function ofProject(severity: Severity, params: CheckParams = {}): Violation {
  return violation(severity, 'project', ['project'], params)
}

/** What the stage of the project asks of one kind of requirement; a project that does not say its stage is advised. */
export function needOf({ phase }: CheckContext, kind: RequirementKind): Need {
  return phase?.needs[kind] ?? 'recommended'
}

/** How serious a lack is at the stage of the project; null when the stage does not ask for it yet. */
export function severityAt(
  context: CheckContext,
  kind: RequirementKind,
  severities: { readonly required: Severity; readonly recommended: Severity },
): Severity | null {
  const need = needOf(context, kind)
  return need === 'not-applicable' ? null : severities[need]
}
