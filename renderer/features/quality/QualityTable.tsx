import { type ReactNode, useCallback } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { exportSelection, tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import type { BulkAction } from '#renderer/ui/table/BulkBar.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { TableSearch } from '#renderer/ui/table/use-table-view.ts'
import type { Collection } from '#shared/document/collections.ts'

type QualityTableProps<Row> = {
  /** The kind of record of its lines: what is chosen has its sheet in the inspector. */
  readonly kind: Collection
  /** Names the table, and the file in which what is seen of it is exported. */
  readonly title: string
  readonly search: TableSearch<Row>
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly getId: (row: Row) => string
  /** The first gesture, above the table and where there is nothing yet. */
  readonly gesture?: ReactNode
  readonly bulkActions?: (chosen: ShownRows<Row>) => readonly BulkAction[]
  readonly empty: ReactNode
}

/** Records of one kind in a table that is searched, filtered, exported as it is seen, and opened in the inspector. */
export function QualityTable<Row>(props: QualityTableProps<Row>) {
  const { kind, title, columns, rows, getId, gesture, bulkActions, empty } = props
  const registry = useRegistry()
  const chosen = useChosen('quality', kind)
  const onBulk = useCallback(
    (picked: ShownRows<Row>) => [...(bulkActions?.(picked) ?? []), exportSelection(title, picked)],
    [bulkActions, title],
  )
  return (
    <Table
      label={title}
      columns={columns}
      rows={rows}
      getId={getId}
      rememberAs={`quality.${kind}`}
      search={props.search}
      actions={(shown) => (
        <>
          {gesture}
          <ExportGesture title={title} shown={shown} />
        </>
      )}
      selectionMode="multiple"
      hasCheckboxes
      selected={chosen}
      onSelect={(ids) => choose('quality', kind, ids)}
      onOpen={(id) => {
        choose('quality', kind, new Set([id]))
        showInspector(registry)
      }}
      bulkActions={onBulk}
      empty={empty}
    />
  )
}

function ExportGesture<Row>({ title, shown }: { readonly title: string; readonly shown: ShownRows<Row> }) {
  useTableExport(title, shown)
  return <ActionButton id={tableExportId} isIconOnly />
}
