import { FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { selectNodes } from '#renderer/canvas/canvas-store.ts'
import { useShownView } from '#renderer/canvas/shown-view.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { findChoices } from './find-choices.ts'

/** Find, tidy, and the way out to paper. */
export function OrganisationToolbar() {
  const date = useShownDate()
  return (
    <>
      <FindField date={date} />
      <ActionButton id="chart.tidy" variant="quiet" label={text.tidyShort} />
      <div className="organisation-export">
        <ExportMenu date={date} />
      </div>
    </>
  )
}

function FindField({ date }: { readonly date: string }) {
  // Until someone comes to look for something, an edit of the document costs nothing here.
  const [isUsed, setUsed] = useState(false)
  const data = useData((all) => (isUsed ? all : null))
  // A new field after each find: the list closes and the text goes, since nothing was chosen for good.
  const [found, setFound] = useState(0)
  const choices = useMemo(() => (data === null ? [] : findChoices(data, date)), [data, date])
  return (
    <div className="organisation-find">
      <ComboBox
        key={found}
        label={text.find}
        isLabelHidden
        placeholder={text.findHint}
        choices={choices}
        value={null}
        emptyText={text.noneFound}
        onFocusChange={setUsed}
        onChange={(id) => {
          if (id === null) return
          fly(id.split(' ')[1] ?? '')
          setFound(found + 1)
          // The field that goes loses the keyboard without telling.
          setUsed(false)
        }}
      />
    </div>
  )
}

function fly(id: string): void {
  selectNodes([id])
  shownCanvas()?.flyTo(id)
}

function ExportMenu({ date }: { readonly date: string }) {
  const view = useShownView()
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
      ]}
    >
      {text.exportChart}
    </MenuButton>
  )
}
