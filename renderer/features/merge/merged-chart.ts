import { type Chart, chartOf } from '#shared/chart/chart.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import type { ChartGraph, DifferenceMark } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { standingAs } from '#shared/chart/steady-chart.ts'
import type { Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { differsInSubstance } from '#shared/merge/field-rules.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { objectOf, toldOf } from '#shared/text/merge/objects.ts'
import { differenceCaptions } from '#shared/text/timeline.ts'

/** The organisation after a merge, with what it changes. */
export type MergedChart = {
  readonly chart: Chart
  /** The nodes that differ, and those at the ends of lines that do. */
  readonly differing: ReadonlySet<string>
  readonly counts: Readonly<Record<DifferenceMark, number>>
}

/** Two documents as one chart of a day, marked as two dates are: what comes, what goes, what changes. */
export function mergedChart(
  mine: DocumentData,
  merged: DocumentData,
  changes: readonly Change[],
  viewId: ViewId,
  date: string,
): MergedChart {
  const before = chartInput(mine, viewId, date, chartLabels)
  const after = chartInput(merged, viewId, date, chartLabels)
  const graph = comparedGraph(before, after, changesOfNodes(mine, merged, changes), differenceCaptions)
  const chart = chartOf(standingAs(graph, { graph: before, layout: layoutChart(before) }))
  return { chart, ...differencesIn(graph) }
}

/** How many changes each body or entity bears, with what is told under it: its seats, posts, mandates. */
function changesOfNodes(
  mine: DocumentData,
  merged: DocumentData,
  changes: readonly Change[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const change of changes) {
    const { collection, before, after } = change
    if (collection === 'seal' || collection === 'placement') continue
    if (before !== null && after !== null && !differsInSubstance(collection, before, after)) continue
    const about = objectOf(toldOf(change, mine, merged))
    if (about.collection !== 'body' && about.collection !== 'entity') continue
    counts.set(about.record.id, (counts.get(about.record.id) ?? 0) + 1)
  }
  return counts
}

function differencesIn({ nodes, edges }: ChartGraph): Pick<MergedChart, 'differing' | 'counts'> {
  const lines = edges.filter(({ difference }) => difference !== undefined)
  const cards = nodes.filter(({ difference }) => difference !== undefined)
  const marks = [...cards, ...lines].flatMap(({ difference }) => difference?.mark ?? [])
  const of = (wanted: DifferenceMark) => marks.filter((mark) => mark === wanted).length
  return {
    differing: new Set([
      ...cards.map(({ id }) => id),
      ...lines.flatMap(({ sourceId, targetId }) => [sourceId, targetId]),
    ]),
    counts: { added: of('added'), removed: of('removed'), changed: of('changed') },
  }
}
