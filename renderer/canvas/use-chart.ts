import { useMemo, useState } from 'react'
import { type ComparedDays, useComparedDays } from '#renderer/day/use-compared-days.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { today } from '#renderer/sheets/today.ts'
import { type Chart, chartOf, type KnownChart } from '#shared/chart/chart.ts'
import { type ChartSource, successiveInputs } from '#shared/chart/chart-input.ts'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { steadyCharts } from '#shared/chart/steady-chart.ts'
import { changesByNode } from '#shared/organisation/timeline/changes-by-node.ts'
import { differencesBetween } from '#shared/organisation/timeline/differences.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { differenceCaptions } from '#shared/text/timeline.ts'

/** Computes the chart of a day; it stays the same object until something that it shows changes. */
export function useChart(viewId: ViewId, date: string): Chart {
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
  const source = useMemo(
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
  const flagged = useConformityStore((conformity) => conformity.flagged)
  const [next] = useState(successiveCharts)
  const compared = useComparedDays()
  return useMemo(
    () => next(source, viewId, { date, compared }, flagged),
    [next, source, viewId, date, compared, flagged],
  )
}

type ShownDays = { readonly date: string; readonly compared: ComparedDays | null }

/** Charts one after the other; each takes over from the one before what the edit between them did not change. */
function successiveCharts(): (
  source: ChartSource,
  viewId: ViewId,
  days: ShownDays,
  flagged: ReadonlySet<string>,
) => Chart {
  const input = successiveInputs(chartLabels)
  const otherDay = successiveInputs(chartLabels)
  const compare = comparisons()
  const steady = steadyCharts()
  let last: KnownChart | undefined
  return (source, viewId, { date, compared }, flagged) => {
    last = chartOf(input(source, viewId, today(), flagged), last)
    if (compared !== null) return steady(compare(source, viewId, compared), last)
    return date === today() ? last : steady(otherDay(source, viewId, date, flagged), last)
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
