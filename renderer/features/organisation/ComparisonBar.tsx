import { ClipboardCopy, FileDown, X } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { notify } from '#renderer/actions/notices.ts'
import { DifferenceMarkView } from '#renderer/canvas/DifferenceMarkView.tsx'
import { compareWith } from '#renderer/day/day-view.ts'
import { type ComparedDays, useComparedDays } from '#renderer/day/use-compared-days.ts'
import { useDifferences } from '#renderer/day/use-differences.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ReportRequest } from '#shared/api/contract.ts'
import { differenceMarks } from '#shared/chart/graph.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { type ComparedLines, comparedText } from '#shared/reports/parts/difference-lines.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { betweenDays, countOf, countsText, dayText as text } from '#shared/text/timeline.ts'
import './comparison.css'

/** Which days are compared over the chart, what its marks mean and how many there are, and the ways out. */
export function ComparisonBar({ viewId }: { readonly viewId: ViewId }) {
  const days = useComparedDays()
  return days !== null && <Compared viewId={viewId} days={days} />
}

function Compared({ viewId, days }: { readonly viewId: ViewId; readonly days: ComparedDays }) {
  const compared = useDifferences(days)
  const { counts, groups } = compared
  return (
    <section className="chart-bar comparison-bar" aria-label={text.comparison}>
      <strong>{betweenDays(days.before, days.after)}</strong>
      <Button
        icon={ClipboardCopy}
        variant="quiet"
        disabledReason={groups.length === 0 ? text.same : undefined}
        onPress={() => copy(compared, days)}
      >
        {text.copy}
      </Button>
      <ExportMenu viewId={viewId} days={days} />
      <IconButton icon={X} label={text.stopComparing} onPress={() => compareWith(null)} />
      <div role="status" className="comparison-legend">
        {groups.length === 0
          ? countsText(counts)
          : differenceMarks.map((mark) => (
              <span key={mark} className="comparison-count">
                <DifferenceMarkView mark={mark} />
                {countOf(mark, counts[mark])}
              </span>
            ))}
      </div>
    </section>
  )
}

function copy(compared: ComparedLines, { before, after }: ComparedDays): void {
  const isDone = copyText(comparedText(compared, before, after))
  notify(isDone ? { tone: 'ok', title: text.copied } : { tone: 'attention', title: text.notCopied })
}

type ComparisonRequest = Extract<ReportRequest, { report: 'comparison' }>

function ExportMenu({ viewId, days }: { readonly viewId: ViewId; readonly days: ComparedDays }) {
  const entry = (id: string, label: string, look: Pick<ComparisonRequest, 'format' | 'page' | 'ink'>) => ({
    id,
    label,
    onAction: () => void exportReport({ report: 'comparison', viewId, ...days, ...look }),
  })
  return (
    <MenuButton
      label={text.exportComparison}
      icon={FileDown}
      variant="quiet"
      entries={[
        entry('a4', text.exportPdfA4, { format: 'pdf', page: 'a4', ink: 'colour' }),
        entry('a3', text.exportPdfA3, { format: 'pdf', page: 'a3', ink: 'colour' }),
        entry('mono', text.exportPdfMono, { format: 'pdf', page: 'a4', ink: 'mono' }),
        entry('svg', organisationText.exportSvg, { format: 'svg', page: 'a3', ink: 'colour' }),
        entry('docx', text.exportDocx, { format: 'docx', page: 'a4', ink: 'colour' }),
        entry('csv', text.exportCsv, { format: 'csv', page: 'a4', ink: 'colour' }),
      ]}
    >
      {text.exportShort}
    </MenuButton>
  )
}
