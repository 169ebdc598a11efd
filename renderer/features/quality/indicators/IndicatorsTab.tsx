import { LineChart, Plus } from 'lucide-react'
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
import { type IndicatorFacts, indicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { AddIndicatorDialog } from './AddIndicatorDialog.tsx'
import { indicatorColumns, searchedText } from './columns.tsx'
import { IndicatorTools } from './IndicatorTools.tsx'
import { Unmeasured } from './Unmeasured.tsx'
import './indicators.css'

const search = { label: text.search, textOf: searchedText }
const idOf = ({ indicator }: IndicatorFacts) => indicator.id

/** The figures that are followed, dimension by dimension, and the dimensions that nothing measures yet. */
export function IndicatorsTab() {
  const data = useData()
  const registry = useRegistry()
  const facts = useMemo(() => indicatorFacts(data, today()), [data])
  return (
    <div className="indicators">
      <Table
        label={text.table}
        columns={indicatorColumns}
        rows={facts}
        getId={idOf}
        defaultSort={{ column: 'dimension', direction: 'ascending' }}
        rememberAs="indicators"
        search={search}
        actions={(shown) => <IndicatorTools shown={shown} />}
        selectionMode="multiple"
        hasCheckboxes
        selected={useChosen('quality', 'indicator')}
        onSelect={(ids) => choose('quality', 'indicator', ids)}
        onOpen={(id) => {
          choose('quality', 'indicator', new Set([id]))
          showInspector(registry)
        }}
        bulkActions={(chosen) => [exportSelection(text.table, chosen)]}
        empty={
          <EmptyState
            icon={LineChart}
            title={text.none}
            actions={
              <Button
                edits
                variant="primary"
                icon={Plus}
                onPress={() => openDialog((onClose) => <AddIndicatorDialog onClose={onClose} />)}
              >
                {text.add}
              </Button>
            }
          >
            {text.noneHint}
          </EmptyState>
        }
      />
      <Unmeasured facts={facts} />
    </div>
  )
}
