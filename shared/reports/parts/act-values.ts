import type { Decision } from '../../decisions/decision.ts'
import { actStateLabels } from '../../text/acts.ts'
import type { TableValue } from '../table-report.ts'

/** The act that must follow a decision, for spreadsheets: in the order of `actColumns`. */
export function actValues(decision: Decision): readonly TableValue[] {
  const { act, actAuthority, actReference, actDate, actState } = decision
  return [act, actAuthority, actReference, actDate, actState === null ? null : actStateLabels[actState]]
}
