import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { columnTracks, useColumnWidths } from './column-widths.ts'
import type { SelectionMode } from './row-selection.ts'
import { type Sort, sortRows } from './sort-rows.ts'
import { HeaderCell } from './TableHeader.tsx'
import { TableRow } from './TableRow.tsx'
import type { Column } from './table-column.ts'
import { useActiveRowInView, useRowWindow } from './use-row-window.ts'
import { useTableSelection } from './use-table-selection.ts'
import './Table.css'

export type TableProps<Item> = {
  readonly label: string
  /** A constant or memoised list: new columns draw every row anew. */
  readonly columns: readonly Column<Item>[]
  readonly rows: readonly Item[]
  readonly getId: (item: Item) => string
  readonly defaultSort?: Sort
  readonly selectionMode?: SelectionMode
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
  /** Boxes at the left, for picking many with the mouse alone. */
  readonly hasCheckboxes?: boolean
  /** Enter or double click on a row. */
  readonly onOpen?: (id: string) => void
  /** Column widths are kept on this machine under this name. */
  readonly rememberAs?: string
  /** `fill` takes its parent's height and draws only what is seen; `content` is as tall as its rows. */
  readonly fit?: 'fill' | 'content'
  /** Shown instead of rows: an EmptyState. */
  readonly empty?: ReactNode
}

/**
 * Rows of 28 px, sorted and resized from the header. One Tab stop for the rows (arrows, Home, End, pages; Shift
 * and Ctrl extend; Space toggles; Enter opens), one for the header.
 */
export function Table<Item>(props: TableProps<Item>) {
  const { label, columns, rows, getId, hasCheckboxes = false, fit = 'fill' } = props
  const box = useRef<HTMLTableElement>(null)
  const domId = useId()
  const [sort, setSort] = useState<Sort | undefined>(props.defaultSort)
  const { widths, resize } = useColumnWidths(props.rememberAs)
  const sorted = useSorted(rows, columns, sort)
  const ids = useMemo(() => sorted.map(getId), [sorted, getId])
  const selection = useTableSelection(props, ids, box)
  const { from, to } = useRowWindow(box, sorted.length, fit === 'fill')
  const activeIndex = selection.active === null ? -1 : ids.indexOf(selection.active)
  useActiveRowInView(box, activeIndex, fit === 'fill')

  const { tracks, least } = columnTracks(columns, widths)
  const rowId = (index: number) => `${domId}-${ids[index]}`
  return (
    <table
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern stands on a table.
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-multiselectable={selection.mode === 'multiple'}
      aria-activedescendant={activeIndex >= from && activeIndex < to ? rowId(activeIndex) : undefined}
      className={`ui-table ui-table-${fit}`}
      style={{ '--tracks': hasCheckboxes ? `2.25rem ${tracks}` : tracks, '--least': least }}
      {...selection.handlers}
    >
      <thead className="ui-table-head">
        <tr aria-rowindex={1} className="ui-head-row">
          {hasCheckboxes && (
            <th className="ui-column ui-cell-box">
              <AllBox label={label} state={selection.all} onToggle={selection.toggleAll} />
            </th>
          )}
          {columns.map((column, index) => (
            <HeaderCell
              key={column.id}
              column={column}
              sort={sort}
              isTabStop={index === 0}
              onSort={(id) => setSort((current) => nextSort(current, id))}
              onResize={resize}
            />
          ))}
        </tr>
      </thead>
      {sorted.length === 0 && <EmptyBody>{props.empty}</EmptyBody>}
      <tbody className="ui-table-body" style={{ '--count': sorted.length }}>
        {sorted.slice(from, to).map((item, offset) => {
          const index = from + offset
          const id = ids[index] ?? ''
          return (
            <TableRow
              key={id}
              id={id}
              domId={rowId(index)}
              item={item}
              index={index}
              columns={columns}
              isSelected={selection.selected.has(id)}
              isActive={index === activeIndex}
              isSelectable={selection.mode !== 'none'}
              onToggle={hasCheckboxes ? selection.toggle : undefined}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function EmptyBody({ children }: { readonly children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <td className="ui-table-empty">{children}</td>
      </tr>
    </tbody>
  )
}

type AllBoxProps = {
  readonly label: string
  readonly state: 'none' | 'some' | 'all'
  readonly onToggle: () => void
}

function AllBox({ label, state, onToggle }: AllBoxProps) {
  return (
    <input
      type="checkbox"
      className="ui-box"
      aria-label={label}
      checked={state === 'all'}
      ref={(input) => {
        if (input !== null) input.indeterminate = state === 'some'
      }}
      onChange={onToggle}
    />
  )
}

function useSorted<Item>(rows: readonly Item[], columns: readonly Column<Item>[], sort: Sort | undefined) {
  return useMemo(() => {
    const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy
    return sort === undefined || sortBy === undefined ? rows : sortRows(rows, sortBy, sort.direction)
  }, [columns, rows, sort])
}

function nextSort(current: Sort | undefined, column: string): Sort {
  const isUp = current?.column === column && current.direction === 'ascending'
  return { column, direction: isUp ? 'descending' : 'ascending' }
}
