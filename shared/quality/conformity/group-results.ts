import type { CheckResult } from './check-conformity.ts'
import { type Severity, severities } from './rule.ts'
import { adaptationCode, type RuleCode, ruleCodes } from './rule-codes.ts'

/** What one rule says at one degree, in the order in which it says it. */
export type ResultGroup = {
  readonly code: RuleCode
  readonly severity: Severity
  readonly results: readonly CheckResult[]
}

/** In the order in which they are told; the gaps to the model organisation, the project's own choices, come last. */
const toldCodes: readonly RuleCode[] = [...ruleCodes, adaptationCode]

/** Every result given, rule by rule, the most serious first. */
export function groupResults(results: readonly CheckResult[]): readonly ResultGroup[] {
  return severities.flatMap((severity) =>
    toldCodes.flatMap((code) => {
      const own = results.filter((result) => result.code === code && result.severity === severity)
      return own.length === 0 ? [] : [{ code, severity, results: own }]
    }),
  )
}

/** How many results count at each degree; those set aside do not. */
export function countBySeverity(results: readonly CheckResult[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity, dismissal } of results) if (dismissal === null) counts[severity] += 1
  return counts
}
