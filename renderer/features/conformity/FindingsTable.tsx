import { ShieldCheck, SlidersHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { choose, useChosen } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { thresholdsText } from '#shared/text/thresholds.ts'
import { openThresholds } from './actions.tsx'
import { ConformityExports } from './ConformityExports.tsx'
import { findingColumns } from './columns.tsx'
import { type FindingRow, findingRows, searchedText } from './rows.ts'

const search = { label: text.search, textOf: searchedText }
const keyOf = ({ key }: FindingRow) => key

/** Every result, one line each. */
export function FindingsTable({ results }: { readonly results: readonly CheckResult[] }) {
  const data = useData()
  const registry = useRegistry()
  const rows = useMemo(() => findingRows(data, results), [data, results])
  return (
    <Table
      label={text.findings}
      columns={findingColumns}
      rows={rows}
      getId={keyOf}
      rememberAs="conformity"
      search={search}
      actions={(shown) => (
        <>
          <Button icon={SlidersHorizontal} onPress={openThresholds}>
            {thresholdsText.open}
          </Button>
          <ConformityExports shown={shown} />
        </>
      )}
      selected={useChosen('conformity', 'result')}
      onSelect={(keys) => choose('conformity', 'result', keys)}
      onOpen={(key) => {
        choose('conformity', 'result', new Set([key]))
        showInspector(registry)
      }}
      empty={
        <EmptyState icon={ShieldCheck} title={text.nothing}>
          {text.nothingHint}
        </EmptyState>
      }
    />
  )
}
