import { type ReactNode, useMemo, useState } from 'react'
import {
  Cell,
  Table as RacTable,
  type TableProps as RacTableProps,
  ResizableTableContainer,
  Row,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { SelectionCheckbox } from './Checkbox.tsx'
import { useColumnWidths } from './column-widths.ts'
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

const rowRem = 1.75

/** Rows of 28 px, sorted and resized from the header, chosen and opened by keyboard. */
export function Table<Item extends object>(props: TableProps<Item>) {
  const { columns, rows, fit = 'fill', hasCheckboxes = false } = props
  const [sort, setSort] = useState<Sort | undefined>(props.defaultSort)
  const widths = useColumnWidths(props.rememberAs)
  const [layoutOptions] = useState(() => {
    const height = rowRem * 16 * widths.scale
    return { rowHeight: height, headingHeight: height }
  })
  const table = (
    <RacTable
      {...selectionProps(props)}
      {...(sort === undefined ? {} : { sortDescriptor: sort })}
      aria-label={props.label}
      className="ui-table"
      onSortChange={({ column, direction }) => setSort({ column: String(column), direction })}
    >
      <TableHeader className="ui-table-head">
        {hasCheckboxes && <CheckboxColumn />}
        {columns.map((column) => (
          <HeaderColumn key={column.id} column={column} width={widths.of(column)} />
        ))}
      </TableHeader>
      <TableBody
        items={useSorted(rows, columns, sort)}
        dependencies={[columns, hasCheckboxes]}
        renderEmptyState={() => <div className="ui-table-empty">{props.empty}</div>}
      >
        {(item) => <TableRow item={item} {...props} />}
      </TableBody>
    </RacTable>
  )
  return (
    <ResizableTableContainer className={`ui-table-box ui-table-${fit}`} onResizeEnd={widths.keep}>
      {fit === 'content' ? (
        table
      ) : (
        <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
          {table}
        </Virtualizer>
      )}
    </ResizableTableContainer>
  )
}

function selectionProps<Item extends object>(props: TableProps<Item>): Partial<RacTableProps> {
  const { selected, onOpen } = props
  return {
    selectionMode: props.selectionMode ?? 'single',
    selectionBehavior: props.hasCheckboxes === true ? 'toggle' : 'replace',
    onSelectionChange: (keys) => {
      props.onSelect?.(new Set(keys === 'all' ? props.rows.map(props.getId) : [...keys].map(String)))
    },
    ...(selected === undefined ? {} : { selectedKeys: selected }),
    ...(onOpen === undefined ? {} : { onRowAction: (key) => onOpen(String(key)) }),
  }
}

function useSorted<Item>(rows: readonly Item[], columns: readonly Column<Item>[], sort: Sort | undefined) {
  return useMemo(() => {
    const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy
    return sort === undefined || sortBy === undefined ? rows : sortRows(rows, sortBy, sort.direction)
  }, [columns, rows, sort])
}

type TableRowProps<Item> = {
  readonly item: Item
  readonly columns: readonly Column<Item>[]
  readonly getId: (item: Item) => string
  readonly hasCheckboxes?: boolean
}

function TableRow<Item>({ item, columns, getId, hasCheckboxes = false }: TableRowProps<Item>) {
  return (
    <Row id={getId(item)} className="ui-row">
      {hasCheckboxes && (
        <Cell className="ui-cell">
          <SelectionCheckbox />
        </Cell>
      )}
      {columns.map((column) => {
        const content = column.cell(item)
        return (
          <Cell key={column.id} className={`ui-cell${column.align === 'end' ? ' ui-cell-end' : ''}`}>
            <span className="ui-cell-text" {...(typeof content === 'string' ? { title: content } : {})}>
              {content}
            </span>
          </Cell>
        )
      })}
    </Row>
  )
}
