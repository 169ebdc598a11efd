import { Plus, ShieldAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { exportSelection } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Table } from '#renderer/ui/table/Table.tsx'
import { riskMatrixOf } from '#shared/quality/risks.ts'
import { type RiskFacts, riskFacts } from '#shared/reports/risks/risk-facts.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { AddRiskDialog } from './AddRiskDialog.tsx'
import { riskColumns } from './columns.tsx'
import { RiskMatrix } from './RiskMatrix.tsx'
import { RiskTools } from './RiskTools.tsx'
import { RiskViewBar } from './RiskViewBar.tsx'
import { useRiskView } from './risk-view.ts'
import { mayOccurAt, rowsInCell, searchedText } from './rows.ts'
import './risks.css'

const search = { label: text.search, textOf: searchedText }
const idOf = ({ risk }: RiskFacts) => risk.id

/** What may compromise the project on a day, stage by stage: the matrix, and the register under it. */
export function RisksTab() {
  const data = useData()
  const registry = useRegistry()
  const view = useRiskView()
  const date = view.date ?? today()
  const isShown = useMemo(() => mayOccurAt(view.phaseId), [view.phaseId])
  const matrix = useMemo(() => riskMatrixOf(data, date, isShown), [data, date, isShown])
  const rows = useMemo(
    () =>
      rowsInCell(
        riskFacts(data, date).filter(({ risk }) => isShown(risk)),
        view.cell,
      ),
    [data, date, isShown, view.cell],
  )
  const chosen = useChosen('quality', 'risk')
  if (data.risk.size === 0) return <NoRisk />
  return (
    <div className="risks">
      <RiskViewBar unassessed={matrix.unassessed} />
      <RiskMatrix matrix={matrix} chosen={view.cell} />
      <Table
        label={text.table}
        columns={riskColumns}
        rows={rows}
        getId={idOf}
        defaultSort={{ column: 'criticality', direction: 'ascending' }}
        rememberAs="risks"
        search={search}
        actions={(shown) => <RiskTools shown={shown} date={date} />}
        selectionMode="multiple"
        hasCheckboxes
        selected={chosen}
        onSelect={(ids) => choose('quality', 'risk', ids)}
        onOpen={(id) => {
          choose('quality', 'risk', new Set([id]))
          showInspector(registry)
        }}
        bulkActions={(several) => [exportSelection(text.table, several)]}
        empty={
          <EmptyState icon={ShieldAlert} title={text.noneShown} isCompact>
            {text.noneShownHint}
          </EmptyState>
        }
      />
    </div>
  )
}

function NoRisk() {
  return (
    <EmptyState
      icon={ShieldAlert}
      title={text.none}
      actions={
        <Button
          edits
          variant="primary"
          icon={Plus}
          onPress={() => openDialog((onClose) => <AddRiskDialog onClose={onClose} />)}
        >
          {text.add}
        </Button>
      }
    >
      {text.noneHint}
    </EmptyState>
  )
}
