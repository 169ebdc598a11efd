import type { PhaseId } from '#shared/organisation/phase.ts'
import type { Risk } from '#shared/quality/risk.ts'
import type { RiskFacts } from '#shared/reports/risks/risk-facts.ts'
import { riskFamilyLabels } from '#shared/text/quality-vocabulary.ts'
import { type CellPlace, isSameCell } from './risk-view.ts'

/** Tells whether a risk may occur at a stage: one without a stage may at any of them. */
export function mayOccurAt(phaseId: PhaseId | 'all'): (risk: Pick<Risk, 'phaseId'>) => boolean {
  return (risk) => phaseId === 'all' || risk.phaseId === null || risk.phaseId === phaseId
}

/** Those of a cell of the matrix, which holds what is not closed; all of them when no cell is chosen. */
export function rowsInCell(rows: readonly RiskFacts[], cell: CellPlace | null): readonly RiskFacts[] {
  return cell === null
    ? rows
    : rows.filter(({ status, assessment }) => status !== 'closed' && isSameCell(assessment, cell))
}

/** All that is searched in a risk. */
export function searchedText({ risk, body, phase, responsible, followUps }: RiskFacts): string {
  const { number, name, description, mitigation, family } = risk
  return [
    ...[String(number), name, description, mitigation, riskFamilyLabels[family], responsible],
    ...[body?.name ?? '', body?.sigle ?? '', phase?.name ?? ''],
    ...followUps.map(({ text }) => text),
  ].join(' ')
}
