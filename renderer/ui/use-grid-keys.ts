import { type KeyboardEvent, type RefObject, useState } from 'react'

/** A cell of a grid by its row and its column, both counted from zero. */
export type GridCell = { readonly row: number; readonly column: number }

type GridSize = { readonly rows: number; readonly columns: number }

/**
 * One Tab stop for a grid of cells (`data-cell="row-column"`): arrows, Home, End and pages move the focus. The other keys
 * are given to `onKey`, which tells whether it made something of them.
 */
export function useGridKeys(
  box: RefObject<HTMLElement | null>,
  size: GridSize,
  onKey: (key: string, cell: GridCell) => boolean,
) {
  const [wanted, setActive] = useState<GridCell>({ row: 0, column: 0 })
  // Rows and columns go away under the cursor: it stays at the edge.
  const active = within(wanted, size)

  function moveTo(cell: GridCell) {
    const next = within(cell, size)
    setActive(next)
    box.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = moved(event.key, active, size)
    if (next !== null) moveTo(next)
    else if (!onKey(event.key, active)) return
    event.preventDefault()
  }
  return { active, setActive, moveTo, onKeyDown }
}

const page = 10

function moved(key: string, { row, column }: GridCell, size: GridSize): GridCell | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: size.columns - 1 }
    case 'PageUp':
      return { row: row - page, column }
    case 'PageDown':
      return { row: row + page, column }
    default:
      return null
  }
}

function within({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))
  return { row: clamp(row, rows), column: clamp(column, columns) }
}
