import { FileInput, Plus } from 'lucide-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { ActionMenu } from '#renderer/actions/ActionMenu.tsx'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { exportSelection, tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { IconType } from '#renderer/ui/Icon.tsx'
import type { BulkAction } from '#renderer/ui/table/BulkBar.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { Sort } from '#renderer/ui/table/sort-rows.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { TableSearch } from '#renderer/ui/table/use-table-view.ts'
import { importText } from '#shared/text/imports.ts'

const importIds = ['import.directory', 'import.people']

/** What the tables of the directory list. A term is a mandate or a nomination. */
export type DirectoryKind = 'person' | 'entity' | 'body' | 'term' | 'function'

type DirectoryTableProps<Item> = {
  readonly kind: DirectoryKind
  readonly title: string
  readonly columns: readonly Column<Item>[]
  readonly rows: readonly Item[]
  readonly getId: (item: Item) => string
  readonly defaultSort: Sort
  readonly search: TableSearch<Item>
  readonly empty: { readonly icon: IconType; readonly title: string; readonly hint: string }
  readonly addition?: {
    readonly label: string
    readonly Dialog: ComponentType<{ readonly onClose: () => void }>
  }
  /** More gestures above the table. */
  readonly gestures?: ReactNode
  readonly bulkActions?: (chosen: ShownRows<Item>) => readonly BulkAction[]
}

/** What the tables of the directory have in common. */
export function DirectoryTable<Item>(props: DirectoryTableProps<Item>) {
  const { kind, title, columns, rows, getId, defaultSort, search, empty, addition, gestures, bulkActions } =
    props
  const registry = useRegistry()
  const [isAdding, setAdding] = useState(false)
  const add = addition !== undefined && (
    <Button edits icon={Plus} onPress={() => setAdding(true)}>
      {addition.label}
    </Button>
  )
  return (
    <>
      <Table
        label={title}
        columns={columns}
        rows={rows}
        getId={getId}
        defaultSort={defaultSort}
        rememberAs={`people.${kind}`}
        search={search}
        actions={(shown) => (
          <DirectoryGestures title={title} shown={shown} before={gestures}>
            {add}
          </DirectoryGestures>
        )}
        selectionMode="multiple"
        hasCheckboxes
        selected={useChosen('people', kind)}
        onSelect={(ids) => choose('people', kind, ids)}
        onOpen={(id) => {
          choose('people', kind, new Set([id]))
          showInspector(registry)
        }}
        bulkActions={(chosen) => [exportSelection(title, chosen), ...(bulkActions?.(chosen) ?? [])]}
        empty={
          <EmptyState icon={empty.icon} title={empty.title}>
            {empty.hint}
          </EmptyState>
        }
      />
      {isAdding && addition !== undefined && <addition.Dialog onClose={() => setAdding(false)} />}
    </>
  )
}

type DirectoryGesturesProps<Item> = {
  readonly title: string
  readonly shown: ShownRows<Item>
  readonly before: ReactNode
  readonly children: ReactNode
}

function DirectoryGestures<Item>({ title, shown, before, children }: DirectoryGesturesProps<Item>) {
  useTableExport(title, shown)
  return (
    <>
      {before}
      <ActionMenu label={importText.menu} ids={importIds} icon={FileInput} isIconOnly variant="quiet" />
      <ActionButton id={tableExportId} isIconOnly />
      {children}
    </>
  )
}
