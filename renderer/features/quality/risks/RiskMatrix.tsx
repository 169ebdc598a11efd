import { useRef } from 'react'
import { useGridKeys } from '#renderer/ui/use-grid-keys.ts'
import { riskDegrees } from '#shared/quality/risk.ts'
import type { RiskMatrix as Matrix, RiskCell } from '#shared/quality/risks.ts'
import { criticalityZoneLabels } from '#shared/text/quality-vocabulary.ts'
import {
  cellNumbers,
  cellText,
  impactChoice,
  probabilityChoice,
  riskText as text,
} from '#shared/text/risks.ts'
import { type CellPlace, isSameCell, toggleCell } from './risk-view.ts'

const side = riskDegrees.length

type RiskMatrixProps = { readonly matrix: Matrix; readonly chosen: CellPlace | null }

/** Probability × impact: each cell tells its criticality, its zone and the numbers of its risks; chosen, it keeps only them. */
export function RiskMatrix({ matrix: { cells }, chosen }: RiskMatrixProps) {
  const box = useRef<HTMLTableElement>(null)
  const { active, setActive, onKeyDown } = useGridKeys(
    box,
    { rows: side, columns: side },
    (key, { row, column }) => {
      const cell = cells[row * side + column]
      if ((key !== 'Enter' && key !== ' ') || cell === undefined) return false
      toggleCell(cell)
      return true
    },
  )
  return (
    <table
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern stands on a table.
      role="grid"
      aria-label={text.matrix}
      aria-description={text.matrixKeys}
      className="risk-matrix"
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className="risk-matrix-corner">
            <span className="risk-matrix-across">
              {text.impact} <span aria-hidden="true">→</span>
            </span>
            {text.probability} <span aria-hidden="true">↓</span>
          </th>
          {riskDegrees.map((degree) => (
            <th key={degree} scope="col">
              {impactChoice(degree)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {riskDegrees.toReversed().map((degree, row) => (
          <tr key={degree}>
            <th scope="row">{probabilityChoice(degree)}</th>
            {cells.slice(row * side, (row + 1) * side).map((cell, column) => (
              <Cell
                key={cell.impact}
                cell={cell}
                place={`${row}-${column}`}
                isActive={active.row === row && active.column === column}
                isChosen={isSameCell(chosen, cell)}
                onFocus={() => setActive({ row, column })}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  readonly cell: RiskCell
  readonly place: string
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly onFocus: () => void
}

function Cell({ cell, place, isActive, isChosen, onFocus }: CellProps) {
  const { criticality, zone, risks } = cell
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it listens to the keys of its one Tab stop.
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern stands on a table.
      role="gridcell"
      data-cell={place}
      data-zone={zone}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isChosen}
      className="risk-cell"
      onFocus={onFocus}
      onClick={() => toggleCell(cell)}
    >
      <span className="ui-hidden">{cellText(cell)}</span>
      <span className="risk-cell-numbers" aria-hidden="true">
        {cellNumbers(risks)}
      </span>
      <span className="risk-cell-zone" aria-hidden="true">
        {criticality} · {criticalityZoneLabels[zone]}
      </span>
    </td>
  )
}
