import { ArrowDown, ArrowUp, Funnel } from 'lucide-react'
import { type HTMLAttributes, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { Icon } from '../Icon.tsx'
import { Menu } from '../Menu.tsx'
import { Popover } from '../Popover.tsx'
import { ColumnsPanel } from './ColumnsPanel.tsx'
import type { Column } from './column.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { headerEntries } from './header-entries.ts'
import { Resizer, usualPixels } from './Resizer.tsx'
import type { Sort } from './sort-rows.ts'
import type { TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'

type HeaderCellProps<Item> = {
  readonly view: TableView<Item>
  readonly column: Column<Item>
  /** Only one header is in the order of Tab; the arrows go from one to another. */
  readonly isTabStop: boolean
  /** Pressing, moving and letting go of the name. */
  readonly drag: HTMLAttributes<HTMLElement>
  /** Whether the press that ends now was a drag. */
  readonly wasDragged: () => boolean
  readonly isDragged: boolean
  readonly dropSide: 'before' | 'after' | undefined
  /** The arrow down leads to the rows. */
  readonly onLeave: () => void
}

type Opened = 'menu' | 'filter' | 'columns' | null

/**
 * One header. Press: sort; the funnel: filter; drag: move; right edge: resize; right button: menu.
 * With the keyboard: Enter sorts, Alt and the arrow down opens the menu, Shift and the arrows resize.
 */
export function HeaderCell<Item>(props: HeaderCellProps<Item>) {
  const { view, column, isTabStop, onLeave } = props
  const words = useTableWords()
  const cell = useRef<HTMLTableCellElement>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const direction = view.sort?.column === column.id ? view.sort.direction : undefined
  const isFiltered = view.filters[column.id] !== undefined
  const widthNow = () => usualPixels(cell.current?.offsetWidth ?? 0)

  function onKeyDown(event: KeyboardEvent) {
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (side === 0 && event.key !== 'ArrowDown') return
    event.preventDefault()
    event.stopPropagation()
    if (side === 0) event.altKey ? setOpened('menu') : onLeave()
    else if (event.shiftKey) view.resize(column, widthNow() + 16 * side)
    else neighbour(cell.current, side)?.focus()
  }
  function onContextMenu(event: MouseEvent) {
    // Not from what is open over the page, though it is rendered from here.
    if (!(event.target instanceof Node) || cell.current?.contains(event.target) !== true) return
    event.preventDefault()
    setOpened('menu')
  }
  return (
    <th
      ref={cell}
      aria-sort={direction ?? 'none'}
      data-column={column.id}
      data-sorted={direction}
      data-filtered={isFiltered || undefined}
      data-dragged={props.isDragged || undefined}
      data-drop={props.dropSide}
      data-open={opened !== null || undefined}
      className={`ui-column${column.align === 'end' ? ' ui-cell-end' : ''}`}
      onContextMenu={onContextMenu}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className="ui-column-name"
        title={column.title}
        aria-keyshortcuts="Alt+ArrowDown Shift+ArrowLeft Shift+ArrowRight"
        onClick={() => !props.wasDragged() && view.sortBy(nextSort(view.sort, column.id))}
        onKeyDown={onKeyDown}
        {...props.drag}
      >
        <span className="ui-cell-text">{column.title}</span>
        {isFiltered && <span className="ui-hidden">, {words.filtered}</span>}
        {direction !== undefined && (
          <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size="0.75rem" />
        )}
      </button>
      {column.filter !== undefined && (
        <button
          type="button"
          tabIndex={-1}
          className="ui-funnel"
          title={words.filterOf(column.title)}
          aria-label={words.filterOf(column.title)}
          aria-haspopup="dialog"
          aria-expanded={opened === 'filter'}
          onClick={() => setOpened('filter')}
        >
          <Icon icon={Funnel} size="0.8125rem" />
        </button>
      )}
      <Resizer widthNow={widthNow} onResize={(width) => view.resize(column, width)} />
      <Popover
        triggerRef={cell}
        isOpen={opened !== null}
        onOpenChange={(isOpen) => !isOpen && setOpened(null)}
        placement="bottom start"
        offset={1}
        aria-label={opened === 'filter' ? words.filterOf(column.title) : words.menuOf(column.title)}
      >
        {opened === 'menu' && (
          <Menu
            label={words.menuOf(column.title)}
            entries={headerEntries(view, column, words, {
              openFilter: () => setOpened('filter'),
              openColumns: () => setOpened('columns'),
            })}
            // An entry that opens a panel in its place has done so by now.
            onClose={() => setOpened((now) => (now === 'menu' ? null : now))}
          />
        )}
        {opened === 'filter' && <FilterPanel view={view} column={column} onDone={() => setOpened(null)} />}
        {opened === 'columns' && <ColumnsPanel view={view} />}
      </Popover>
    </th>
  )
}

function nextSort(current: Sort | undefined, column: string): Sort {
  const isUp = current?.column === column && current.direction === 'ascending'
  return { column, direction: isUp ? 'descending' : 'ascending' }
}

function neighbour(cell: HTMLElement | null, side: 1 | -1): HTMLElement | null {
  const other = side === 1 ? cell?.nextElementSibling : cell?.previousElementSibling
  return other?.querySelector('button') ?? null
}
