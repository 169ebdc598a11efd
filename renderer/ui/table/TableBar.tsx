import { Columns3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { IconButton } from '../Button.tsx'
import { Popover } from '../Popover.tsx'
import { SearchField } from '../SearchField.tsx'
import { ColumnsPanel } from './ColumnsPanel.tsx'
import type { TableSearch, TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'
import './TableBar.css'

type TableBarProps<Item> = {
  readonly view: TableView<Item>
  readonly search: TableSearch<Item> | undefined
  readonly actions: ReactNode
}

/** Above a table: the search field, how many rows are seen, the columns, and the gestures of the place. */
export function TableBar<Item>({ view, search, actions }: TableBarProps<Item>) {
  const words = useTableWords()
  return (
    <div className="ui-table-bar">
      {search !== undefined && (
        <SearchField label={search.label} value={view.search} onChange={view.searchFor} />
      )}
      <span role="status" className="ui-table-count">
        {words.count(view.rows.length, view.total)}
      </span>
      <div className="ui-table-actions">
        <ColumnsButton view={view} />
        {actions}
      </div>
    </div>
  )
}

function ColumnsButton<Item>({ view }: { readonly view: TableView<Item> }) {
  const words = useTableWords()
  return (
    <DialogTrigger>
      <IconButton icon={Columns3} label={words.columns} />
      <Popover placement="bottom end" aria-label={words.columns}>
        <ColumnsPanel view={view} />
      </Popover>
    </DialogTrigger>
  )
}
