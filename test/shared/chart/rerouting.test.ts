import { expect, test } from 'vitest'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { outOfOrder } from '#shared/chart/routing/out-of-order.ts'
import { routeChart } from '#shared/chart/routing/route-chart.ts'
import { aDepartment, placedBy } from './support/chart-builders.ts'

const graph = placedBy(aDepartment(), layoutChart(aDepartment()).positions)
const routing = routeChart(graph, layoutChart(graph))

/** The edges whose line is drawn anew after an edit. */
function reroutedBy(next: ChartGraph): readonly string[] {
  const known = new Set(routing.routes)
  const { routes } = routeChart(next, layoutChart(next), routing)
  return routes.filter((route) => !known.has(route)).map(({ edgeId }) => edgeId)
}

test('a chart in which nothing changed keeps all its lines', () => {
  expect(reroutedBy(structuredClone(graph))).toEqual([])
})

test('a school that is moved inside its constituency leaves alone the lines that neither pass there nor lead to schools', () => {
  const nodes = graph.nodes.map((node) =>
    node.id === 'school Port 0' && node.position !== undefined
      ? { ...node, position: { x: node.position.x + 8, y: node.position.y } }
      : node,
  )

  const rerouted = reroutedBy({ ...graph, nodes })
  expect(rerouted).toContain('supports group Port school Port 0')
  expect(rerouted.filter((id) => !id.startsWith('supports') && !id.includes('Port'))).toEqual([])
})

test('a longer title of a container moves only the lines that leave it', () => {
  const nodes = graph.nodes.map((node) => (node.id === 'Fable' ? { ...node, sigle: 'CIRCO FABLE' } : node))
  const leaving = graph.edges.filter(({ sourceId, targetId }) => `${sourceId} ${targetId}`.includes('Fable'))

  expect(leaving.map(({ id }) => id)).toEqual(expect.arrayContaining([...reroutedBy({ ...graph, nodes })]))
})

test('numbers out of order are as few as possible', () => {
  expect(outOfOrder([1, 2, 3])).toEqual(new Set())
  expect(outOfOrder([0, 4, 1, 2, 3])).toEqual(new Set([4]))
  expect(outOfOrder([])).toEqual(new Set())
})
