import { type ReactNode, useMemo, useState } from 'react'
import {
  Cell,
  Table as RacTable,
  ResizableTableContainer,
  Row,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { SelectionCheckbox } from './Checkbox.tsx'
import { figuresOf, readHabit, writeHabit } from './remembered.ts'
import { type Sort, sortRows } from './sort-rows.ts'
import { CheckboxColumn, HeaderColumn } from './TableColumn.tsx'
import type { Column } from './table-column.ts'
import './Table.css'

type TableProps<Item extends object> = {
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly rows: readonly Item[]
  readonly getId: (item: Item) => string
  readonly defaultSort?: Sort
  readonly selectionMode?: 'none' | 'single' | 'multiple'
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
  /** Boxes at the left, for picking many; otherwise Ctrl and Shift extend the selection. */
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

/** Rows of 28 px, sorted and resized from the header, chosen and opened by keyboard. */
export function Table<Item extends object>(props: TableProps<Item>) {
  const { columns, rows, getId, rememberAs, fit = 'fill' } = props
  const [sort, setSort] = useState<Sort | undefined>(props.defaultSort)
  const widths = useState(() =>
    figuresOf(rememberAs === undefined ? undefined : readHabit(`table.${rememberAs}`)),
  )[0]
  const sorted = useMemo(() => {
    const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy
    return sort === undefined || sortBy === undefined ? rows : sortRows(rows, sortBy, sort.direction)
  }, [columns, rows, sort])
  const layoutOptions = useState(() => rowHeights(pixelsPerRem()))[0]

  const table = (
    <RacTable
      aria-label={props.label}
      className="ui-table"
      selectionMode={props.selectionMode ?? 'single'}
      selectionBehavior={props.hasCheckboxes === true ? 'toggle' : 'replace'}
      {...(props.selected === undefined ? {} : { selectedKeys: props.selected })}
      onSelectionChange={(keys) => {
        props.onSelect?.(new Set(keys === 'all' ? rows.map(getId) : [...keys].map(String)))
      }}
      {...(sort === undefined ? {} : { sortDescriptor: sort })}
      onSortChange={(next) => setSort({ column: String(next.column), direction: next.direction })}
      {...(props.onOpen === undefined ? {} : { onRowAction: (key) => props.onOpen?.(String(key)) })}
    >
      <TableHeader className="ui-table-head">
        {props.hasCheckboxes === true && <CheckboxColumn />}
        {columns.map((column) => (
          <HeaderColumn key={column.id} column={column} width={widths[column.id]} />
        ))}
      </TableHeader>
      <TableBody
        items={sorted}
        dependencies={[columns, props.hasCheckboxes]}
        renderEmptyState={() => props.empty}
      >
        {(item) => (
          <Row id={getId(item)} className="ui-row">
            {props.hasCheckboxes === true && (
              <Cell className="ui-cell">
                <SelectionCheckbox />
              </Cell>
            )}
            {columns.map((column) => (
              <TableCell key={column.id} column={column} content={column.cell(item)} />
            ))}
          </Row>
        )}
      </TableBody>
    </RacTable>
  )
  return (
    <ResizableTableContainer
      className={`ui-table-box ui-table-${fit}`}
      onResizeEnd={(sizes) =>
        rememberAs !== undefined && writeHabit(`table.${rememberAs}`, Object.fromEntries(sizes))
      }
    >
      {fit === 'fill' ? (
        <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
          {table}
        </Virtualizer>
      ) : (
        table
      )}
    </ResizableTableContainer>
  )
}

function TableCell<Item>({
  column,
  content,
}: {
  readonly column: Column<Item>
  readonly content: ReactNode
}) {
  return (
    <Cell className={`ui-cell${column.align === 'end' ? ' ui-cell-end' : ''}`}>
      <span className="ui-cell-text" {...(typeof content === 'string' ? { title: content } : {})}>
        {content}
      </span>
    </Cell>
  )
}

// The virtualised layout counts in pixels, our rows in rem: text at 200 % makes them taller.
function pixelsPerRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

function rowHeights(rem: number) {
  return { rowHeight: 1.75 * rem, headingHeight: 1.75 * rem }
}
