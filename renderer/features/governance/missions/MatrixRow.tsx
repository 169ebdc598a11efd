import { memo } from 'react'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Body } from '#shared/organisation/body.ts'
import { cellName, columnName, missionText as text } from '#shared/text/governance.ts'
import { capitalise } from '#shared/text/terms.ts'
import { type MatrixRow as Row, roleAt } from './matrix.ts'

type MatrixRowProps = {
  readonly row: Row
  readonly bodies: readonly Body[]
  readonly index: number
  /** The column of the active cell when it is in this row. */
  readonly activeColumn: number | null
  readonly isSelected: boolean
}

function MissionRow({ row, bodies, index, activeColumn, isSelected }: MatrixRowProps) {
  const { mission, coverage } = row
  return (
    <tr aria-selected={isSelected} className="matrix-row">
      <th scope="row" className="matrix-mission" data-mission={mission.id}>
        <span className="matrix-title">
          {mission.code !== '' && <span className="matrix-code">{mission.code}</span>}
          <span className="matrix-name" title={mission.name}>
            {capitalise(mission.name)}
          </span>
          {coverage !== 'carried' && (
            <span>
              <StatusBadge tone="attention">
                {coverage === 'unassigned' ? text.unassigned : text.twice}
              </StatusBadge>
            </span>
          )}
        </span>
      </th>
      {bodies.map((body, column) => {
        const role = roleAt(row, column)
        return (
          <td
            key={body.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the ARIA grid.
            role="gridcell"
            tabIndex={column === activeColumn ? 0 : -1}
            data-cell={`${index}-${column}`}
            data-role={role ?? 'none'}
            aria-label={cellName(columnName(body), mission.code || mission.name, role)}
            className="matrix-cell"
          >
            <span className="matrix-letter">{role === null ? '' : row.roles[column]}</span>
          </td>
        )
      })}
    </tr>
  )
}

/** One mission and its cells; drawn again only when one of them changed, or the cursor came or went. */
export const MatrixRow = memo(
  MissionRow,
  (before, after) =>
    before.row.roles === after.row.roles &&
    before.row.mission === after.row.mission &&
    before.row.coverage === after.row.coverage &&
    before.bodies === after.bodies &&
    before.index === after.index &&
    before.activeColumn === after.activeColumn &&
    before.isSelected === after.isSelected,
)
