import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chart, chartOf } from '#shared/chart/chart.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { steadyCharts } from '#shared/chart/steady-chart.ts'
import { anyChart } from './support/random-charts.ts'
import { same } from './support/same.ts'

/** What remains of a graph on a day on which some of its nodes do not exist. */
function without(graph: ChartGraph, isGone: (rank: number) => boolean): ChartGraph {
  const gone = new Set(graph.nodes.filter((_, rank) => isGone(rank)).map(({ id }) => id))
  const here = (id: string | undefined) => (id === undefined || gone.has(id) ? undefined : id)
  return {
    nodes: graph.nodes
      .filter(({ id }) => !gone.has(id))
      .map((node) => ({ ...node, parentId: here(node.parentId), containerId: here(node.containerId) })),
    edges: graph.edges.filter(({ sourceId, targetId }) => !gone.has(sourceId) && !gone.has(targetId)),
  }
}

const days = fc.array(fc.func(fc.boolean()), { minLength: 1, maxLength: 5 })

describe('the chart of another day', () => {
  test('leaves everything where it stands today', () => {
    fc.assert(
      fc.property(anyChart(30, false), days, (drawn, gone) => {
        // In bands only: a container that changes its row takes along what it holds.
        const graph = { ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, containerId: undefined })) }
        const today = chartOf(graph)
        const next = steadyCharts()
        for (const isGone of gone) {
          const { layout } = next(without(graph, isGone), today)
          for (const [id, place] of layout.positions) expect(today.layout.positions.get(id)).toEqual(place)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is the same whatever days were looked at before', () => {
    fc.assert(
      fc.property(anyChart(30, true), days, (graph, gone) => {
        const today = chartOf(graph)
        const next = steadyCharts()
        for (const isGone of gone) {
          const day = without(graph, isGone)
          same(drawnOf(next(day, today)), drawnOf(steadyCharts()(day, today)))
        }
      }),
      { numRuns: 100 },
    )
  })
})

function drawnOf({ layout, routes }: Chart) {
  return { ...layout, boxes: [...layout.boxes], positions: [...layout.positions], routes }
}
