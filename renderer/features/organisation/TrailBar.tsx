import { FileDown, X } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { leaveTrail } from '#renderer/canvas/reveal-node.ts'
import { useTrail } from '#renderer/canvas/use-trail.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { trailText as text, trailOfDecision } from '#shared/text/trail.ts'

type ChartRequest = Extract<ReportRequest, { report: 'chart' }>

/** Which thread is drawn over the chart, its way out to paper, and the way back to the chart alone. */
export function TrailBar({ viewId }: { readonly viewId: ViewId }) {
  const decision = useRecord(
    'decision',
    useCanvas((state) => state.trail),
  )
  const date = useShownDate()
  if (useTrail().length === 0 || decision === undefined) return null
  const entry = (id: string, label: string, look: Pick<ChartRequest, 'format' | 'page'>) => ({
    id,
    label,
    onAction: () =>
      void exportReport({
        ...{ report: 'chart', viewId, date, ink: 'colour', decisionId: decision.id },
        ...look,
      }),
  })
  return (
    <section className="chart-bar trail-bar" aria-label={text.title}>
      <strong>{trailOfDecision(decision.number ?? decision.title)}</strong>
      <MenuButton
        label={text.export}
        icon={FileDown}
        variant="quiet"
        entries={[
          entry('a4', text.exportPdfA4, { format: 'pdf', page: 'a4' }),
          entry('a3', text.exportPdfA3, { format: 'pdf', page: 'a3' }),
          entry('svg', text.exportSvg, { format: 'svg', page: 'a4' }),
        ]}
      />
      <Button icon={X} variant="quiet" onPress={leaveTrail}>
        {text.close}
      </Button>
      <p>{text.key}</p>
    </section>
  )
}
