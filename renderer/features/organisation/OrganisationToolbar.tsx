import { FileDown, Highlighter } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { ActionMenu, actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useOverlay } from '#renderer/canvas/overlay-store.ts'
import { useShownView } from '#renderer/canvas/shown-view.ts'
import { fadingOn } from '#renderer/canvas/view-filter.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { overlayText } from '#shared/text/overlays.ts'
import { FindBox } from './FindBox.tsx'
import { FilterButton } from './filter/FilterButton.tsx'
import { overlayIds } from './overlay/overlay-actions.ts'

/** Find, tidy, and the way out to paper. */
export function OrganisationToolbar() {
  // Its menu tells which one is on.
  useOverlay((state) => state.overlay)
  const date = useShownDate()
  return (
    <>
      <ActionButton id="outline.toggle" isIconOnly />
      <FindBox date={date} />
      <FilterButton />
      <ActionMenu
        label={overlayText.highlight}
        icon={Highlighter}
        isIconOnly
        variant="quiet"
        ids={overlayIds}
      />
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
  const overlay = useOverlay((state) => state.overlay)
  if (view === null) return null
  const request = (
    options: Pick<Extract<ReportRequest, { report: 'chart' }>, 'format' | 'page' | 'ink'>,
  ): ReportRequest => ({
    report: 'chart',
    viewId: view.id,
    date,
    ...options,
    ...(overlay === null ? {} : { overlay }),
    ...fadingOn(view.id, date),
  })
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
