import { Gavel, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { exportSelection } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Table } from '#renderer/ui/table/Table.tsx'
import { paceOf } from '#shared/decisions/lineage.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { paceSentence } from '#shared/text/lineage.ts'
import { decisionColumns } from './columns.tsx'
import { DecisionExports } from './DecisionExports.tsx'
import { InForceFilter } from './InForceFilter.tsx'
import { NewDecisionDialog } from './NewDecisionDialog.tsx'
import { type DecisionRow, decisionRows, searchedText } from './rows.ts'
import './decisions.css'

const search = { label: text.search, textOf: searchedText }
const idOf = ({ decision }: DecisionRow) => decision.id

/** Every decision of every body, from the proposed to the executed. */
export function DecisionsMain() {
  const data = useData()
  const registry = useRegistry()
  const [inForceOn, setInForceOn] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const rows = useMemo(() => decisionRows(data, today(), inForceOn), [data, inForceOn])
  return (
    <>
      <Table
        label={text.workspace}
        columns={decisionColumns}
        rows={rows}
        getId={idOf}
        defaultSort={{ column: 'date', direction: 'descending' }}
        rememberAs="decisions"
        search={search}
        actions={(shown) => (
          <>
            <InForceFilter day={inForceOn} onChange={setInForceOn} />
            <Button edits icon={Plus} onPress={() => setAdding(true)}>
              {text.addOutside}
            </Button>
            <DecisionExports shown={shown} />
          </>
        )}
        selectionMode="multiple"
        hasCheckboxes
        selected={useChosen('decisions', 'decision')}
        onSelect={(ids) => choose('decisions', 'decision', ids)}
        onOpen={(id) => {
          choose('decisions', 'decision', new Set([id]))
          showInspector(registry)
        }}
        summary={({ items }) =>
          paceSentence(
            paceOf(
              data,
              items.map(({ decision }) => decision),
            ),
          )
        }
        bulkActions={(chosen) => [exportSelection(text.workspace, chosen)]}
        empty={
          <EmptyState icon={Gavel} title={text.none}>
            {text.noneHint}
          </EmptyState>
        }
      />
      {isAdding && <NewDecisionDialog onClose={() => setAdding(false)} />}
    </>
  )
}
