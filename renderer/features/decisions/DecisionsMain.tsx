import { Gavel, SearchX } from 'lucide-react'
import { useMemo, useState } from 'react'
import { show, usePlace } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Table } from '#renderer/ui/Table.tsx'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionColumns } from './columns.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { decisionRows, noFilter } from './rows.ts'
import './decisions.css'

/** Every decision of every body, from the proposed to the executed. */
export function DecisionsMain() {
  const data = useData()
  const place = usePlace('decisions')
  const [filter, setFilter] = useState(noFilter)
  const rows = useMemo(() => decisionRows(data, filter, today()), [data, filter])
  return (
    <div className="decisions">
      <DecisionBar filter={filter} onFilter={setFilter} />
      <Table
        label={text.workspace}
        columns={decisionColumns}
        rows={rows}
        getId={({ decision }) => decision.id}
        defaultSort={{ column: 'date', direction: 'descending' }}
        rememberAs="decisions"
        selected={new Set(place === null ? [] : [place.id])}
        onSelect={([id]) => show('decisions', id === undefined ? null : { kind: 'decision', id })}
        empty={data.decision.size === 0 ? <NoDecisions /> : <NoMatch />}
      />
    </div>
  )
}

function NoDecisions() {
  return (
    <EmptyState icon={Gavel} title={text.none}>
      {text.noneHint}
    </EmptyState>
  )
}

function NoMatch() {
  return (
    <EmptyState icon={SearchX} title={text.noMatch}>
      {text.noMatchHint}
    </EmptyState>
  )
}
