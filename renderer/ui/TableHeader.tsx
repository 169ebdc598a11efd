import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { Icon } from './Icon.tsx'
import type { Sort } from './sort-rows.ts'
import type { Column } from './table-column.ts'

type HeaderCellProps<Item> = {
  readonly column: Column<Item>
  readonly sort: Sort | undefined
  /** Only one header is in the order of Tab; the arrows go from one to another. */
  readonly isTabStop: boolean
  readonly onSort: (column: string) => void
  /** A width in pixels of the usual text size. */
  readonly onResize: (column: Column<Item>, width: number) => void
}

/** One header: press to sort; drag its right edge, or Shift and the arrows, to resize. */
export function HeaderCell<Item>({ column, sort, isTabStop, onSort, onResize }: HeaderCellProps<Item>) {
  const cell = useRef<HTMLTableCellElement>(null)
  const direction = sort?.column === column.id ? sort.direction : undefined
  const isSortable = column.sortBy !== undefined

  function widthNow(): number {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return ((cell.current?.offsetWidth ?? 0) * 16) / rem
  }
  function onKeyDown(event: KeyboardEvent) {
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (side === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) onResize(column, widthNow() + 16 * side)
    else neighbour(cell.current, side)?.focus()
  }
  return (
    <th
      ref={cell}
      aria-sort={isSortable ? (direction ?? 'none') : undefined}
      className={`ui-column${column.align === 'end' ? ' ui-cell-end' : ''}`}
      data-sorted={direction}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className="ui-column-name"
        aria-disabled={!isSortable}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        onClick={() => isSortable && onSort(column.id)}
        onKeyDown={onKeyDown}
      >
        <span className="ui-cell-text">{column.title}</span>
        {direction !== undefined && (
          <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size="0.75rem" />
        )}
      </button>
      <Resizer widthNow={widthNow} onResize={(width) => onResize(column, width)} />
    </th>
  )
}

// Only for the mouse: the keyboard resizes from the header itself.
function Resizer({
  widthNow,
  onResize,
}: {
  readonly widthNow: () => number
  readonly onResize: (width: number) => void
}) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  function onPointerDown(event: PointerEvent<HTMLSpanElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: widthNow() }
  }
  function onPointerMove(event: PointerEvent) {
    if (start.current === null) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    onResize(start.current.width + ((event.clientX - start.current.x) * 16) / rem)
  }
  return (
    <span
      aria-hidden
      className="ui-resizer"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}

function neighbour(cell: HTMLElement | null, side: 1 | -1): HTMLElement | null {
  const other = side === 1 ? cell?.nextElementSibling : cell?.previousElementSibling
  return other?.querySelector('button') ?? null
}
