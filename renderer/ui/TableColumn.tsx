import { ArrowDown, ArrowUp } from 'lucide-react'
import { ColumnResizer, Group, Column as RacColumn } from 'react-aria-components'
import { SelectionCheckbox } from './Checkbox.tsx'
import type { ColumnWidth } from './column-widths.ts'
import { Icon } from './Icon.tsx'
import type { Column } from './table-column.ts'

/** The header of one column: press to sort, drag its edge (or Enter on it, then arrows) to resize. */
export function HeaderColumn<Item>({
  column,
  width,
}: {
  readonly column: Column<Item>
  readonly width: ColumnWidth
}) {
  return (
    <RacColumn
      id={column.id}
      isRowHeader={column.isRowHeader === true}
      allowsSorting={column.sortBy !== undefined}
      textValue={column.title}
      {...width}
      className={`ui-column${column.align === 'end' ? ' ui-cell-end' : ''}`}
    >
      {({ sortDirection }) => (
        <div className="ui-column-inner">
          <Group role="presentation" tabIndex={-1} className="ui-column-name">
            <span className="ui-cell-text">{column.title}</span>
            {sortDirection !== undefined && (
              <Icon icon={sortDirection === 'ascending' ? ArrowUp : ArrowDown} size="0.75rem" />
            )}
          </Group>
          <ColumnResizer className="ui-resizer" />
        </div>
      )}
    </RacColumn>
  )
}

/** The narrow column of selection boxes. */
export function CheckboxColumn() {
  return (
    <RacColumn id="ui-selection" width={32} minWidth={32} className="ui-column">
      <SelectionCheckbox />
    </RacColumn>
  )
}
