import { create } from 'zustand'
import type { PhaseId } from '#shared/organisation/phase.ts'
import type { RiskCell } from '#shared/quality/risks.ts'

/** One cell of the matrix. */
export type CellPlace = Pick<RiskCell, 'probability' | 'impact'>

type RiskView = {
  /** Null: today. */
  readonly date: string | null
  readonly phaseId: PhaseId | 'all'
  /** Only the risks of this cell. */
  readonly cell: CellPlace | null
}

/** Which risks this window shows, and of which day. */
export const useRiskView = create<RiskView>(() => ({ date: null, phaseId: 'all', cell: null }))

/** Shows other risks, or those of another day; a cell that was chosen is forgotten, since it would hide them. */
export function showRisks(view: Partial<Omit<RiskView, 'cell'>>): void {
  useRiskView.setState({ ...view, cell: null })
}

/** Keeps only the risks of a cell; all of them again when it was chosen already. */
export function toggleCell(cell: CellPlace): void {
  useRiskView.setState(({ cell: before }) => ({ cell: isSameCell(before, cell) ? null : cell }))
}

/** Shows the risks of every cell. */
export function showEveryCell(): void {
  useRiskView.setState({ cell: null })
}

/** Tells whether two places are one. */
export function isSameCell(one: CellPlace | null, other: CellPlace | null): boolean {
  return one?.probability === other?.probability && one?.impact === other?.impact
}
