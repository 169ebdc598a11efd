import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { chartLabels, chartWords } from '#shared/text/chart.ts'
import { type Figure, type Tell, timed } from '../support/figure.ts'
import { firstViewOf, projectOfNodes } from '../support/large-project.ts'

const sizes = [60, 600, 2_500, 12_500] as const

/** From the document to the drawing, step by step, as after every change of the organisation. */
export const chart: Figure = {
  name: 'chart',
  hasWindow: false,
  measure: async (tell) => {
    for (const size of sizes) await measureSize(size, tell)
  },
}

async function measureSize(size: number, tell: Tell): Promise<void> {
  const { data } = projectOfNodes(size)
  const viewId = firstViewOf(data)
  const input = () => chartInput(data, viewId, '2026-11-24', chartLabels)
  const graph = input()
  const layout = layoutChart(graph)
  const routes = routeEdges(graph, layout)
  const draw = () =>
    buildScene(graph, layout, routes, { theme: 'screen-light', detail: 'near', words: chartWords })
  const runs = size > 5_000 ? 7 : 15
  const note = `${layout.boxes.size} nodes, ${routes.length} lines`
  const step = async (name: string, run: () => unknown) =>
    tell({ name: `chart of ${size}: ${name}`, samples: await timed(runs, run, { before: 3 }), note })
  await step('graph', input)
  await step('layout', () => layoutChart(graph))
  await step('routing', () => routeEdges(graph, layout))
  await step('scene', draw)
}
