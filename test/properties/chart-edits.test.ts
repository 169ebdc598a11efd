import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { type Routing, routeChart } from '#shared/chart/routing/route-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { editedCharts } from './support/chart-edits.ts'

describe('a chart after any edits', () => {
  test('has the lines that routing from nothing would draw', () => {
    fc.assert(
      fc.property(editedCharts(40), (graphs) => {
        let routing: Routing | undefined
        for (const graph of graphs) {
          const layout = layoutChart(graph)
          routing = routeChart(graph, layout, routing)
          expect(routing.routes).toEqual(routeEdges(graph, layout))
        }
      }),
      { numRuns: 400 },
    )
  })
})
