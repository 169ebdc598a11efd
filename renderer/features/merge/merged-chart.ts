import { type Chart, chartOf, type KnownChart } from '#shared/chart/chart.ts'
import { successiveInputs } from '#shared/chart/chart-input.ts'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import type { ChartGraph, DifferenceMark } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { standingAs } from '#shared/chart/steady-chart.ts'
import type { Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { memoLast } from '#shared/kit/memo-last.ts'
import { differsInSubstance } from '#shared/merge/field-rules.ts'
import type { Merge } from '#shared/merge/merge-documents.ts'
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

/**
 * Makes one chart after the other of two documents on a day, marked as two dates are: what comes, what goes, what changes. What
 * stays stands where it stands now; what an answer does not change is taken over from the chart before.
 */
export function mergedCharts(): (
  mine: DocumentData,
  { merged, changes }: Pick<Merge, 'merged' | 'changes'>,
  viewId: ViewId,
  date: string,
) => MergedChart {
  const [graphBefore, graphAfter] = [successiveInputs(chartLabels), successiveInputs(chartLabels)]
  const layoutOf = memoLast(layoutChart)
  let last: KnownChart | undefined
  return (mine, { merged, changes }, viewId, date) => {
    const before = graphBefore(mine, viewId, date)
    const after = graphAfter(merged, viewId, date)
    const graph = comparedGraph(before, after, changesOfNodes(mine, merged, changes), differenceCaptions)
    last = chartOf(standingAs(graph, { graph: before, layout: layoutOf(before) }), last)
    return { chart: last, ...differencesIn(graph) }
  }
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
