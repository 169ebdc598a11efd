import { type ReactNode, useRef } from 'react'
import { HeaderCell } from './HeaderCell.tsx'
import { useHeaderDrag } from './use-header-drag.ts'
import type { TableView } from './use-table-view.ts'
import './HeaderRow.css'

type HeaderRowProps<Item> = {
  readonly view: TableView<Item>
  /** The box above the boxes of the rows, if any. */
  readonly box: ReactNode
  readonly onLeave: () => void
}

/** The headers of the shown columns, put in order by dragging. */
export function HeaderRow<Item>({ view, box, onLeave }: HeaderRowProps<Item>) {
  const row = useRef<HTMLTableRowElement>(null)
  const { drag, handlers, wasDragged } = useHeaderDrag(row, view.move)
  return (
    <tr ref={row} aria-rowindex={1} className="ui-head-row">
      {box}
      {view.seen.map((column, index) => (
        <HeaderCell
          key={column.id}
          view={view}
          column={column}
          isTabStop={index === 0}
          drag={handlers(column.id)}
          wasDragged={wasDragged}
          isDragged={drag?.id === column.id}
          dropSide={
            drag !== null && drag.target === column.id && drag.id !== column.id ? drag.side : undefined
          }
          onLeave={onLeave}
        />
      ))}
    </tr>
  )
}
