import { FileDown } from 'lucide-react'
import { useMemo } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import type { DashboardScope } from '#shared/reports/dashboard/panel.ts'
import { dashboardText as text } from '#shared/text/dashboard.ts'

type DashboardToolsProps = {
  readonly scope: DashboardScope
  readonly onDate: (date: string | null) => void
  readonly onFrom: (date: string | null) => void
  readonly onBody: (bodyId: BodyId | null) => void
}

/** What the dashboard is about, and its way to paper. */
export function DashboardTools({ scope, onDate, onFrom, onBody }: DashboardToolsProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const { bodyId, from, date } = scope
  return (
    <div className="dashboard-tools">
      <Select
        label={text.body}
        choices={[
          { id: 'all', label: text.everyBody },
          ...bodies.map(({ id, label }) => ({ id: id as string, label })), // a choice is a plain text
        ]}
        value={bodyId ?? 'all'}
        onChange={(id) => onBody(bodies.find((body) => body.id === id)?.id ?? null)}
      />
      <TypedNowhere>
        <DatePicker label={text.date} value={date} onCommit={onDate} />
        <DatePicker label={text.from} value={from} max={date} onCommit={onFrom} />
      </TypedNowhere>
      <Button
        variant="primary"
        icon={FileDown}
        onPress={() => void exportReport({ report: 'dashboard', bodyId, from, to: date, format: 'pdf' })}
      >
        {text.export}
      </Button>
    </div>
  )
}
