import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { Panel, PanelLine } from '#shared/reports/dashboard/panel.ts'
import { sparkline } from '#shared/reports/indicators/plot.ts'
import { dashboardCounts, dashboardText as text } from '#shared/text/dashboard.ts'
import { plotInWords } from '#shared/text/indicators.ts'
import { quantityText } from '#shared/text/quantities.ts'
import { PlotView } from '../PlotView.tsx'
import { showCounted } from './show-counted.ts'

/** One panel: what is counted, what is to be known, the first things of it. Each leads to what it stands for. */
export function PanelCard({
  panel: { title, figures, note, lines, rest },
  date,
}: {
  readonly panel: Panel
  readonly date: string
}) {
  return (
    <section className="dashboard-panel" aria-label={title}>
      <h3>{title}</h3>
      {figures.length > 0 && (
        <div className="dashboard-figures">
          {figures.map((figure) => (
            <Button
              key={figure.words}
              size="s"
              tooltip={text.show(figure.words)}
              onPress={() => showCounted(figure, date)}
            >
              {figure.words}
            </Button>
          ))}
        </div>
      )}
      {note !== '' && <p className="dashboard-note">{note}</p>}
      {lines.length > 0 && (
        <ul className="dashboard-lines">
          {lines.map((line, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a body may have several lines, and none ever moves.
            <Line key={rank} line={line} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className="dashboard-note">{dashboardCounts.rest(rest)}</p>}
    </section>
  )
}

function Line({ line: { collection, id, name, state, tone, facts } }: { readonly line: PanelLine }) {
  const { open } = useRecordOpener()
  const plot = facts === undefined ? null : sparkline(facts.series, facts.indicator)
  const target = facts?.indicator.target ?? null
  return (
    <li>
      <Button size="s" variant="quiet" onPress={() => open(collection, id)}>
        {name}
      </Button>
      <span className="dashboard-state">
        {tone === 'neutral' ? state : <StatusBadge tone={tone}>{state}</StatusBadge>}
        {facts !== undefined && target !== null && (
          <span className="dashboard-target">
            {text.target} {quantityText(target, facts.indicator.unit)}
          </span>
        )}
      </span>
      {facts !== undefined && plot !== null && (
        <PlotView plot={plot} alt={plotInWords(facts.indicator, facts.series)} />
      )}
    </li>
  )
}
