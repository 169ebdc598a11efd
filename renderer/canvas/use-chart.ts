import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import type { Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { Route } from '#shared/chart/routing/route.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { isLaidOutAlike, isRoutedAlike } from '#shared/chart/same-shape.ts'
import { createGrid, type SpatialGrid } from '#shared/chart/spatial/spatial-grid.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { keepKnown } from './keep-known.ts'

/** The organisation of one view on one day, laid out and routed: what the canvas draws and what gestures ask. */
export type Chart = {
  readonly graph: ChartGraph
  readonly layout: Layout
  readonly routes: readonly Route[]
  readonly boxes: SpatialGrid<NodeBox>
}

/** Computes the chart; it stays the same object until something that it shows changes. */
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
  const graph = useMemo(
    () =>
      chartInput(
        {
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
        },
        viewId,
        date,
        chartLabels,
      ),
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
      viewId,
      date,
    ],
  )
  const [next] = useState(successiveCharts)
  return useMemo(() => next(graph), [graph, next])
}

/** Charts of one graph after the other; each takes over from the one before what is the same. */
function successiveCharts(): (graph: ChartGraph) => Chart {
  let last: Chart | undefined
  return (graph) => {
    last = last === undefined ? chartOf(graph) : nextChart(last, graph)
    return last
  }
}

/** The chart of a graph that follows another: after most edits only words differ, and nothing moves. */
export function nextChart(previous: Chart, next: ChartGraph): Chart {
  const graph = keepKnown(previous.graph, next)
  if (graph === previous.graph) return previous
  if (!isLaidOutAlike(previous.graph, graph)) return chartOf(graph)
  const { layout } = previous
  const routes = isRoutedAlike(previous.graph, graph) ? previous.routes : routeEdges(graph, layout)
  return { ...previous, graph, routes }
}

/** Lays out and routes a graph. */
export function chartOf(graph: ChartGraph): Chart {
  const layout = layoutChart(graph)
  return { graph, layout, routes: routeEdges(graph, layout), boxes: createGrid(layout.boxes.values()) }
}
