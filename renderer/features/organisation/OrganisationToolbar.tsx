import { FileDown } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useShownView } from '#renderer/canvas/shown-view.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { FindBox } from './FindBox.tsx'
import { FilterButton } from './filter/FilterButton.tsx'

/** Find, tidy, and the way out to paper. */
export function OrganisationToolbar() {
  const date = useShownDate()
  return (
    <>
      <FindBox date={date} />
      <FilterButton />
      <ActionButton id="chart.tidy" variant="quiet" label={text.tidyShort} />
      <div className="organisation-export">
        <ExportMenu date={date} />
      </div>
    </>
  )
}

function ExportMenu({ date }: { readonly date: string }) {
  const view = useShownView()
  const registry = useActions()
  if (view === null) return null
  const request = (
    options: Pick<Extract<ReportRequest, { report: 'chart' }>, 'format' | 'page' | 'ink'>,
  ): ReportRequest => ({ report: 'chart', viewId: view.id, date, ...options })
  const entry = (id: string, label: string, options: Parameters<typeof request>[0]) => ({
    id,
    label,
    onAction: () => void exportReport(request(options)),
  })
  return (
    <MenuButton
      label={text.exportChart}
      icon={FileDown}
      entries={[
        entry('a4', text.exportPdfA4, { format: 'pdf', page: 'a4', ink: 'colour' }),
        entry('a3', text.exportPdfA3, { format: 'pdf', page: 'a3', ink: 'colour' }),
        entry('mono', text.exportPdfMono, { format: 'pdf', page: 'a4', ink: 'mono' }),
        entry('svg', text.exportSvg, { format: 'svg', page: 'a4', ink: 'colour' }),
        { kind: 'rule', id: 'more' },
        ...actionEntries(registry, ['export.paper', 'export.repeat']),
      ]}
    >
      {text.exportChart}
    </MenuButton>
  )
}
