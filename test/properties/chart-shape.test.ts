import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartOf, nextChart } from '#renderer/canvas/use-chart.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { anyChart } from './support/random-charts.ts'

/** A graph and what an edit makes of it: other words on one node, or a node less. */
const edited = anyChart(40, true).chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    next: fc
      .tuple(fc.nat(), fc.string({ maxLength: 30 }), fc.nat(3))
      .map(([index, words, edit]): ChartGraph => {
        const at = graph.nodes.length === 0 ? 0 : index % graph.nodes.length
        if (edit === 0) return { ...graph, nodes: graph.nodes.filter((_, i) => i !== at) }
        const change =
          edit === 1 ? { sigle: words } : edit === 2 ? { name: words } : { seats: ['vacant'] as const }
        return structuredClone({
          ...graph,
          nodes: graph.nodes.map((node, i) => (i === at ? { ...node, ...change } : node)),
        })
      }),
  }),
)

describe('a chart after an edit', () => {
  test('is the one that would be drawn from nothing', () => {
    fc.assert(
      fc.property(edited, ({ graph, next }) => {
        const { layout, routes } = nextChart(chartOf(graph), next)
        const fresh = chartOf(next)
        expect(layout).toEqual(fresh.layout)
        expect(routes).toEqual(fresh.routes)
      }),
      { numRuns: 300 },
    )
  })

  test('that changed nothing is the same object', () => {
    fc.assert(
      fc.property(anyChart(40, true), (graph) => {
        const chart = chartOf(graph)
        expect(nextChart(chart, structuredClone(graph))).toBe(chart)
      }),
    )
  })
})
