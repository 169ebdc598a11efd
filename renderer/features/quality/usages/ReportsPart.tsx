import { Lightbulb, Mail, MessageSquareQuote, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { BulkAction } from '#renderer/ui/table/BulkBar.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { usageReportText as text } from '#shared/text/usages.ts'
import { QualityTable } from '../QualityTable.tsx'
import { AddReportDialog } from './AddReportDialog.tsx'
import { AddRequestDialog } from './AddRequestDialog.tsx'
import { usageReportColumns } from './report-columns.tsx'
import { type UsageReportRow, usageReportRows } from './rows.ts'
import { TellDialog } from './TellDialog.tsx'

const search = {
  label: text.search,
  textOf: ({ report, group, school, words }: UsageReportRow) =>
    [report.text, report.reply, group, school, words].join(' '),
}
/** One gesture holds no more. */
const mostAtOnce = 500

/** The remontées of users' groups, and what became of each. */
export function ReportsPart() {
  const data = useData()
  const rows = useMemo(() => usageReportRows(data), [data])
  const add = (
    <Button
      edits
      icon={Plus}
      variant={rows.length === 0 ? 'primary' : 'secondary'}
      onPress={() => openDialog((onClose) => <AddReportDialog onClose={onClose} />)}
    >
      {text.add}
    </Button>
  )
  return (
    <QualityTable
      kind="usageReport"
      title={text.table}
      search={search}
      columns={usageReportColumns}
      rows={rows}
      getId={({ report }) => report.id}
      gesture={rows.length > 0 && add}
      bulkActions={commonGestures}
      empty={
        <EmptyState icon={MessageSquareQuote} title={text.none} actions={add}>
          {text.noneHint}
        </EmptyState>
      }
    />
  )
}

function commonGestures({ items }: ShownRows<UsageReportRow>): readonly BulkAction[] {
  const reports = items.map(({ report }) => report)
  const ids = reports.map(({ id }) => id)
  const disabledReason = ids.length > mostAtOnce ? text.tooMany : undefined
  return [
    {
      id: 'request',
      label: text.makeRequest,
      icon: Lightbulb,
      disabledReason,
      onAction: () => openDialog((onClose) => <AddRequestDialog reports={reports} onClose={onClose} />),
    },
    {
      id: 'tell',
      label: text.tell,
      icon: Mail,
      disabledReason: reports.some(({ bodyId }) => bodyId !== null) ? disabledReason : text.noGroup,
      onAction: () => openDialog((onClose) => <TellDialog ids={ids} onClose={onClose} />),
    },
  ]
}
