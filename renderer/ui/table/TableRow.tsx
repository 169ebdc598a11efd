import { memo } from 'react'
import { textOf } from './cell-value.ts'
import type { Column } from './column.ts'

type TableRowProps<Item> = {
  readonly id: string
  readonly domId: string
  readonly item: Item
  readonly index: number
  readonly columns: readonly Column<Item>[]
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly isSelectable: boolean
  /** Named by the row's header cell; absent without boxes. */
  readonly onToggle: ((id: string, isRange: boolean) => void) | undefined
}

function Row<Item>(props: TableRowProps<Item>) {
  const { id, domId, item, index, columns, isSelected, isActive, isSelectable, onToggle } = props
  return (
    <tr
      id={domId}
      data-row={id}
      aria-rowindex={index + 2}
      aria-selected={isSelectable ? isSelected : undefined}
      data-active={isActive || undefined}
      className="ui-row"
      style={{ transform: `translateY(calc(var(--row) * ${index}))` }}
    >
      {onToggle !== undefined && (
        <td className="ui-cell ui-cell-box">
          <input
            type="checkbox"
            tabIndex={-1}
            className="ui-box"
            checked={isSelected}
            aria-labelledby={`${domId}-name`}
            onChange={({ nativeEvent }) =>
              onToggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      {columns.map((column) => {
        const content = column.cell === undefined ? textOf(column.value(item)) : column.cell(item)
        const Tag = column.isRowHeader === true ? 'th' : 'td'
        return (
          <Tag
            key={column.id}
            {...(Tag === 'th' ? { scope: 'row', id: `${domId}-name` } : {})}
            className={`ui-cell${column.align === 'end' ? ' ui-cell-end' : ''}`}
          >
            <span className="ui-cell-text" title={typeof content === 'string' ? content : undefined}>
              {content}
            </span>
          </Tag>
        )
      })}
    </tr>
  )
}

/** One row; drawn again only when its item, its place or its state changes. */
export const TableRow = memo(Row) as typeof Row // memo forgets that the component is generic
