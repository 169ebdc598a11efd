import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type BulkAction, BulkBar } from './BulkBar.tsx'
import type { Column } from './column.ts'
import { FilterChips } from './FilterChips.tsx'
import { Grid } from './Grid.tsx'
import { NoMatch } from './NoMatch.tsx'
import type { SelectionMode } from './row-selection.ts'
import type { ShownRows } from './shown-rows.ts'
import type { Sort } from './sort-rows.ts'
import { TableBar } from './TableBar.tsx'
import { useRoom } from './use-room.ts'
import { useTableSelection } from './use-table-selection.ts'
import { type TableSearch, useTableView } from './use-table-view.ts'
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
  /** The layout of columns is kept on this machine under this name, and the query in this window. */
  readonly rememberAs?: string
  /** A field above the table. */
  readonly search?: TableSearch<Item>
  /** Gestures above the table, at the right; they may be about what is seen. */
  readonly actions?: (shown: ShownRows<Item>) => ReactNode
  /** A sentence below the rows about those that are seen; none when empty. */
  readonly summary?: (shown: ShownRows<Item>) => string
  /** Gestures below the table once several rows are chosen: those of them that are seen. */
  readonly bulkActions?: (chosen: ShownRows<Item>) => readonly BulkAction[]
  /** `fill` takes its parent's height and draws only what is seen; `content` is as tall as its rows. */
  readonly fit?: 'fill' | 'content'
  /** Its rows have the keyboard as soon as it is shown: for a window that is opened for it. */
  readonly autoFocus?: boolean
  /** Shown when there is no row at all: an EmptyState. */
  readonly empty?: ReactNode
}

/**
 * Rows of 28 px, searched, filtered, sorted and laid out from what stands above them. One Tab stop for the rows
 * (arrows, Home, End, pages; Shift and Ctrl extend; Space toggles; Enter opens), one for the headers.
 */
export function Table<Item>(props: TableProps<Item>) {
  const { rows, getId, search, actions, bulkActions, fit = 'fill', autoFocus = false } = props
  const box = useRef<HTMLTableElement>(null)
  const view = useTableView({ ...props, room: useRoom(box, props.hasCheckboxes ?? false) })
  const ids = useMemo(() => view.rows.map(getId), [view.rows, getId])
  const selection = useTableSelection(props, ids, box)
  const summary = props.summary?.({ columns: view.shown, items: view.rows }) ?? ''
  const focusRows = () => box.current?.focus()
  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])
  const isChoosing = bulkActions !== undefined && selection.chosen > 1
  return (
    <div className={`ui-table-box ui-table-box-${fit}`}>
      {(search !== undefined || actions !== undefined) && (
        <TableBar
          view={view}
          search={search}
          actions={actions?.({ columns: view.shown, items: view.rows })}
        />
      )}
      <FilterChips view={view} onEmptied={focusRows} />
      <Grid
        box={box}
        label={props.label}
        view={view}
        ids={ids}
        selection={selection}
        hasCheckboxes={props.hasCheckboxes ?? false}
        fit={fit}
        empty={
          rows.length === 0 ? (
            props.empty
          ) : (
            <NoMatch
              onShowAll={() => {
                focusRows()
                view.clearQuery()
              }}
            />
          )
        }
      />
      {summary !== '' && <p className="ui-table-summary">{summary}</p>}
      {isChoosing && (
        <BulkBar
          count={selection.chosen}
          actions={bulkActions({
            columns: view.shown,
            items: view.rows.filter((item) => selection.selected.has(getId(item))),
          })}
          onClear={() => {
            focusRows()
            selection.clear()
          }}
        />
      )}
    </div>
  )
}
