import { Landmark } from 'lucide-react'
import { useMemo } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import {
  type CollectivityRow,
  collectivityRows,
  collectivitySearched,
} from '#shared/reports/parts/collectivities.ts'
import { appointTitle, governanceText, collectivityText as text } from '#shared/text/governance.ts'
import { EntrustDialog } from '../carriers/EntrustDialog.tsx'
import { askToAppoint, useAppointing } from './appointing-store.ts'
import { collectivityColumns } from './collectivity-columns.tsx'
import './collectivities.css'

const search = { label: text.search, textOf: collectivitySearched }
const idOf = ({ entity }: CollectivityRow) => entity.id

/** Who acts for each collectivity of the perimeter on the shown day. */
export function CollectivitiesTab() {
  const data = useData()
  const registry = useRegistry()
  const date = useShownDate()
  const rows = useMemo(() => collectivityRows(data, date), [data, date])
  return (
    <div className="collectivities">
      <Table
        label={governanceText.collectivities}
        columns={collectivityColumns}
        rows={rows}
        getId={idOf}
        rememberAs="governance.collectivities"
        search={search}
        actions={(shown) => <ExportGesture shown={shown} />}
        selected={useChosen('governance', 'entity')}
        onSelect={(ids) => choose('governance', 'entity', ids)}
        onOpen={(id) => {
          choose('governance', 'entity', new Set([id]))
          showInspector(registry)
        }}
        empty={
          <EmptyState icon={Landmark} title={text.none}>
            {text.noneHint}
          </EmptyState>
        }
      />
      <Appointment />
    </div>
  )
}

function ExportGesture({ shown }: { readonly shown: ShownRows<CollectivityRow> }) {
  useTableExport(governanceText.collectivities, shown)
  return <ActionButton id={tableExportId} isIconOnly />
}

function Appointment() {
  const asked = useAppointing((state) => state.asked)
  const entity = useData((data) => (asked === null ? undefined : data.entity.get(asked.entityId)))
  if (asked === null || entity === undefined) return null
  return (
    <EntrustDialog
      charge={{ kind: asked.kind, holder: { type: 'entity', id: entity.id } }}
      title={appointTitle(asked.kind, entity.name)}
      onClose={() => askToAppoint(null)}
    />
  )
}
