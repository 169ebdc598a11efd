import { useMemo, useState } from 'react'
import { type ComparedDays, useComparedDays } from '#renderer/day/use-compared-days.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { today } from '#renderer/sheets/today.ts'
import { type Chart, chartOf, type KnownChart } from '#shared/chart/chart.ts'
import { type ChartSource, successiveInputs } from '#shared/chart/chart-input.ts'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import { chartLaidOut } from '#shared/chart/drawn-elsewhere.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { keepBoxes } from '#shared/chart/layout/keep-boxes.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { isLaidOutAlike } from '#shared/chart/same-shape.ts'
import { steadyCharts } from '#shared/chart/steady-chart.ts'
import { changesByNode } from '#shared/organisation/timeline/changes-by-node.ts'
import { differencesBetween } from '#shared/organisation/timeline/differences.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { differenceCaptions } from '#shared/text/timeline.ts'
import { type FirstChart, useFirstChart } from './use-first-chart.ts'

/** A chart, and whether it has all its lines. */
export type ShownChart = { readonly chart: Chart; readonly isWhole: boolean }

/**
 * Computes the chart of a day; it stays the same object until something that it shows changes. Null in the first moment
 * of a large one, which another thread lays out.
 */
export function useChart(viewId: ViewId, date: string): ShownChart | null {
  const source = useSource()
  const flagged = useConformityStore((conformity) => conformity.flagged)
  const compared = useComparedDays()
  const day = today()
  const [charts] = useState(successiveCharts)
  const graph = useMemo(
    () => charts.graphOf(source, viewId, day, flagged),
    [charts, source, viewId, day, flagged],
  )
  const first = useFirstChart(graph)
  return useMemo(() => {
    const now = charts.today(graph, first)
    if (now === null) return null
    const chart = charts.on(now, source, viewId, { date, compared }, flagged)
    return { chart, isWhole: first.type !== 'laid-out' }
  }, [charts, graph, first, source, viewId, date, compared, flagged])
}

/** What of the document a chart is drawn from; the same object until something of it changes. */
function useSource(): ChartSource {
  const project = useData((data) => data.project)
  const responsibility = useData((data) => data.responsibility)
  const entity = useData((data) => data.entity)
  const person = useData((data) => data.person)
  const jobFunction = useData((data) => data.function)
  const post = useData((data) => data.post)
  const tenure = useData((data) => data.tenure)
  const body = useData((data) => data.body)
  const seat = useData((data) => data.seat)
  const mandate = useData((data) => data.mandate)
  const link = useData((data) => data.link)
  const view = useData((data) => data.view)
  const placement = useData((data) => data.placement)
  return useMemo(
    () => ({
      project,
      responsibility,
      entity,
      person,
      function: jobFunction,
      post,
      tenure,
      body,
      seat,
      mandate,
      link,
      view,
      placement,
    }),
    [
      project,
      responsibility,
      entity,
      person,
      jobFunction,
      post,
      tenure,
      body,
      seat,
      mandate,
      link,
      view,
      placement,
    ],
  )
}

type ShownDays = { readonly date: string; readonly compared: ComparedDays | null }

/** Charts one after the other; each takes over from the one before what the edit between them did not change. */
function successiveCharts() {
  const otherDay = successiveInputs(chartLabels)
  const compare = comparisons()
  const steady = steadyCharts()
  return {
    graphOf: successiveInputs(chartLabels),
    today: chartsAfter(),
    /** The chart of the days that are shown: of today, or standing as that of today does. */
    on(
      now: KnownChart,
      source: ChartSource,
      viewId: ViewId,
      { date, compared }: ShownDays,
      flagged: ReadonlySet<string>,
    ): Chart {
      if (compared !== null) return steady(compare(source, viewId, compared), now)
      return date === today() ? now : steady(otherDay(source, viewId, date, flagged), now)
    },
  }
}

/** Charts of graphs one after the other, from the first on; null as long as nothing of that one is known. */
function chartsAfter(): (graph: ChartGraph, first: FirstChart) => KnownChart | null {
  let started: FirstChart | undefined
  let last: KnownChart | undefined
  return (graph, first) => {
    if (first.type === 'awaited') return null
    if (first !== started && first.type !== 'at-once') last = first.chart
    started = first
    if (first.type !== 'laid-out') last = chartOf(graph, last)
    // What was edited before its lines came stands at once; they are routed when those of the first chart are there.
    else if (last !== undefined && !isLaidOutAlike(last.graph, graph))
      last = chartLaidOut(graph, keepBoxes(last.layout, layoutChart(graph)))
    return last ?? null
  }
}

/** The graphs of two days as one; what is to be checked is told of one day, not of two. */
function comparisons(): (source: ChartSource, viewId: ViewId, days: ComparedDays) => ChartGraph {
  const [earlier, later] = [successiveInputs(chartLabels), successiveInputs(chartLabels)]
  return (source, viewId, { before, after }) => {
    const changes = changesByNode(source, differencesBetween(source, before, after))
    const graphs = [earlier(source, viewId, before), later(source, viewId, after)] as const
    return comparedGraph(...graphs, changes, differenceCaptions)
  }
}
