import { FileDown } from 'lucide-react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import type { DecisionRow } from './rows.ts'

/** The way out to paper and to spreadsheets: the register of all bodies or of one, and the table as it is seen. */
export function DecisionExports({ shown }: { readonly shown: ShownRows<DecisionRow> }) {
  useTableExport(text.workspace, shown)
  const registry = useActions()
  const data = useData()
  return (
    <MenuButton
      label={text.export}
      icon={FileDown}
      variant="primary"
      entries={[
        { id: 'pdf', label: text.registerPdf, entries: registers(data, 'pdf') },
        { id: 'csv', label: text.registerCsv, entries: registers(data, 'csv') },
        { kind: 'rule', id: 'rule' },
        ...actionEntries(registry, [tableExportId]),
      ]}
    />
  )
}

function registers(data: DocumentData, format: 'pdf' | 'csv'): readonly MenuEntry[] {
  const register = (id: string, label: string, bodyId: BodyId | null): MenuEntry => ({
    id,
    label,
    onAction: () => void exportReport({ report: 'register', bodyId, from: null, to: null, format }),
  })
  const numbered = new Set([...data.decision.values()].flatMap((d) => (d.number === null ? [] : [d.bodyId])))
  const bodies = bodyChoices(data).filter(({ id }) => numbered.has(id))
  return [
    register('all', text.allBodies, null),
    ...(bodies.length === 0 ? [] : [{ kind: 'rule', id: 'rule' } as const]),
    ...bodies.map(({ id, label }) => register(id, label, id)),
  ]
}
