import { type FocusEvent, type MouseEvent, type RefObject, useContext, useRef } from 'react'
import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import { type GridCell, useGridKeys } from '#renderer/ui/use-grid-keys.ts'
import { type AssignmentId, type AssignmentRole, assignmentRoles } from '#shared/organisation/mission.ts'
import { roleWithLetter, missionText as text } from '#shared/text/governance.ts'
import { capitalise } from '#shared/text/terms.ts'
import { cellOf, missionOf } from './cell-of.ts'
import { type Matrix, type MatrixRow, nextRole, roleAt, roleOfKey } from './matrix.ts'

/** What keyboard, mouse and menu do to the cells of the matrix. */
export function useMatrix(
  box: RefObject<HTMLElement | null>,
  { bodies }: Matrix,
  rows: readonly MatrixRow[],
  selected: string | null,
) {
  const wasThere = useRef(false)
  const isReadOnly = useContext(ReadOnlyContext) !== null
  const grid = useGridKeys(box, { rows: rows.length, columns: bodies.length }, onKey)

  function put({ row, column }: GridCell, role: AssignmentRole | null): void {
    const [mission, body] = [rows[row]?.mission, bodies[column]]
    if (mission === undefined || body === undefined || isReadOnly) return
    const id = newId<AssignmentId>()
    void perform({ type: 'assignment.set', id, missionId: mission.id, bodyId: body.id, role })
  }
  function roleIn({ row, column }: GridCell): AssignmentRole | null {
    const found = rows[row]
    return found === undefined ? null : roleAt(found, column)
  }
  function onKey(key: string, cell: GridCell): boolean {
    const role = roleOfKey(key)
    if (role !== undefined) put(cell, role)
    else if (key === 'Enter' || key === ' ') put(cell, nextRole(roleIn(cell)))
    else return false
    return true
  }
  function select(row: number): void {
    const id = rows[row]?.mission.id
    if (id !== undefined && id !== selected) show('governance', { kind: 'mission', id })
  }
  const handlers = {
    onKeyDown: grid.onKeyDown,
    // The first click goes to a cell; what is already under the cursor changes at the next one.
    onMouseDown: ({ target, button }: MouseEvent) => {
      wasThere.current = button === 0 && cellOf(target) !== null && document.activeElement === target
    },
    onClick: ({ target }: MouseEvent) => {
      const mission = missionOf(target)
      if (mission !== null) show('governance', { kind: 'mission', id: mission })
      const cell = cellOf(target)
      if (cell === null) return
      if (wasThere.current) put(cell, nextRole(roleIn(cell)))
      else grid.moveTo(cell)
    },
    onFocus: ({ target }: FocusEvent) => {
      const cell = cellOf(target)
      if (cell === null) return
      grid.setActive(cell)
      select(cell.row)
    },
  }
  function menuEntries({ target }: MouseEvent): readonly MenuEntry[] {
    const cell = cellOf(target)
    if (cell === null) return []
    grid.moveTo(cell)
    return [...assignmentRoles, null].map((role) => ({
      id: role ?? 'none',
      edits: true,
      label: role === null ? capitalise(text.noRole) : roleWithLetter(role),
      isChecked: role === roleIn(cell),
      onAction: () => put(cell, role),
    }))
  }
  return { active: grid.active, handlers, menuEntries }
}
