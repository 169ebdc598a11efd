import { Fragment, useRef } from 'react'
import { usePlace } from '#renderer/actions/navigation.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { useContextMenu } from '#renderer/ui/ContextMenu.tsx'
import type { Body } from '#shared/organisation/body.ts'
import { columnName, missionText as text } from '#shared/text/governance.ts'
import { MatrixRow } from './MatrixRow.tsx'
import type { Matrix as MatrixModel } from './matrix.ts'
import { useMatrix } from './use-matrix.ts'
import './matrix.css'

/** Beyond, each column gives some of its room. */
const manyBodies = 16

/** Missions × bodies: R, C and I in the cells, written from the keyboard, by a second click or from the menu of a cell. */
export function Matrix({ matrix }: { readonly matrix: MatrixModel }) {
  const { bodies, groups } = matrix
  const box = useRef<HTMLTableElement>(null)
  const place = usePlace('governance')
  const selected = place?.kind === 'mission' ? place.id : null
  const rows = groups.flatMap((group) => group.rows)
  const { active, handlers, menuEntries } = useMatrix(box, matrix, rows, selected)
  const { trigger, menu } = useContextMenu(text.role, menuEntries)
  return (
    <>
      <table
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern stands on a table.
        role="grid"
        aria-label={text.matrix}
        className="matrix"
        data-dense={bodies.length > manyBodies}
        data-own-delete
        {...handlers}
        {...trigger}
      >
        <MatrixHead bodies={bodies} />
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.id}>
              <tr className="matrix-group">
                <th scope="rowgroup" colSpan={bodies.length + 1}>
                  <span>{group.title}</span>
                </th>
              </tr>
              {group.rows.map((row) => {
                const index = rows.indexOf(row)
                return (
                  <MatrixRow
                    key={row.mission.id}
                    row={row}
                    bodies={bodies}
                    index={index}
                    activeColumn={active.row === index ? active.column : null}
                    isSelected={row.mission.id === selected}
                  />
                )
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
      {menu}
    </>
  )
}

function MatrixHead({ bodies }: { readonly bodies: readonly Body[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-corner">
          {text.name}
        </th>
        {bodies.map((body) => (
          <th key={body.id} scope="col" className="matrix-body" title={body.name}>
            <span data-hue={levelHue[body.level]}>{columnName(body)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
