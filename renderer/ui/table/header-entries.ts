import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Columns3, EyeOff, Funnel } from 'lucide-react'
import type { MenuEntry } from '../Menu.tsx'
import type { Column } from './column.ts'
import type { TableView } from './use-table-view.ts'
import type { TableWords } from './words.ts'

type Openers = { readonly openFilter: () => void; readonly openColumns: () => void }

/** All that can be done with a column, for the menu of its header. */
export function headerEntries<Item>(
  view: TableView<Item>,
  column: Column<Item>,
  words: TableWords,
  { openFilter, openColumns }: Openers,
): readonly MenuEntry[] {
  const { id } = column
  const index = view.seen.findIndex((other) => other.id === id)
  const [before, after] = [view.seen[index - 1], view.seen[index + 1]]
  const direction = view.sort?.column === id ? view.sort.direction : undefined
  return [
    {
      id: 'up',
      label: words.sortUp,
      icon: ArrowUp,
      isChecked: direction === 'ascending',
      onAction: () => view.sortBy({ column: id, direction: 'ascending' }),
    },
    {
      id: 'down',
      label: words.sortDown,
      icon: ArrowDown,
      isChecked: direction === 'descending',
      onAction: () => view.sortBy({ column: id, direction: 'descending' }),
    },
    ...(column.filter === undefined
      ? []
      : [{ id: 'filter', label: words.filter, icon: Funnel, onAction: openFilter }]),
    { kind: 'rule', id: 'rule-place' },
    {
      id: 'left',
      label: words.moveLeft,
      icon: ArrowLeft,
      disabledReason: before === undefined ? words.isFirst : undefined,
      onAction: () => before !== undefined && view.move(id, before.id, 'before'),
    },
    {
      id: 'right',
      label: words.moveRight,
      icon: ArrowRight,
      disabledReason: after === undefined ? words.isLast : undefined,
      onAction: () => after !== undefined && view.move(id, after.id, 'after'),
    },
    { kind: 'rule', id: 'rule-shown' },
    {
      id: 'hide',
      label: words.hide,
      icon: EyeOff,
      disabledReason: column.isRowHeader === true ? words.isNeeded : undefined,
      onAction: () => view.show({ [id]: false }),
    },
    { id: 'columns', label: words.columns, icon: Columns3, onAction: openColumns },
  ]
}
