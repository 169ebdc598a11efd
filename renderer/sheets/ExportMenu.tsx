import { FileDown } from 'lucide-react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'

type ExportMenuProps<Row> = {
  readonly label: string
  /** What the reports about these records can be. */
  readonly reports: readonly MenuEntry[]
  /** The table as it is seen, which is the last entry, and its name. */
  readonly shown: ShownRows<Row>
  readonly table: string
}

/** The way of a table out to paper and to spreadsheets: its reports, then its rows as they are seen. */
export function ExportMenu<Row>({ label, reports, shown, table }: ExportMenuProps<Row>) {
  useTableExport(table, shown)
  const registry = useActions()
  return (
    <MenuButton
      label={label}
      icon={FileDown}
      variant="primary"
      entries={[...reports, { kind: 'rule', id: 'rule' }, ...actionEntries(registry, [tableExportId])]}
    />
  )
}
