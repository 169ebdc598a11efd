import { chartOf } from '#shared/chart/chart.ts'
import { chartInput, successiveInputs } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { noGroups } from '#shared/chart/scene/drawn-groups.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { chartLabels, chartWords } from '#shared/text/chart.ts'
import { firstViewOf, projectOfNodes } from '../../support/large-project.ts'
import { today, withPlaces } from '../support/commands.ts'
import { type Figure, type Tell, timed } from '../support/figure.ts'

const sizes = [60, 600, 2_500, 12_500] as const
const looks = { theme: 'screen-light', detail: 'near', words: chartWords } as const

/** From the document to the drawing: step by step from nothing, then all steps together after an edit. */
export const chart: Figure = {
  name: 'chart',
  hasWindow: false,
  measure: async (tell) => {
    for (const size of sizes) await measureSize(size, tell)
  },
}

async function measureSize(size: number, tell: Tell): Promise<void> {
  const content = projectOfNodes(size)
  const { data } = content
  const viewId = firstViewOf(data)
  const input = () => chartInput(data, viewId, today, chartLabels)
  const graph = input()
  const layout = layoutChart(graph)
  const routes = routeEdges(graph, layout)
  const runs = size > 5_000 ? 7 : 15
  const note = `${layout.boxes.size} nodes, ${routes.length} lines`
  const step = async (name: string, run: () => unknown, budget = {}) =>
    tell({ name: `chart of ${size}: ${name}`, samples: await timed(runs, run, { before: 3 }), note, budget })
  await step('graph', input)
  await step('layout', () => layoutChart(graph))
  await step('routing', () => routeEdges(graph, layout), size > 5_000 ? { median: 300 } : {})
  await step('scene', () => buildScene(graph, layout, routes, looks))
  const arranged = withPlaces(content).data
  await step('after a rename', drawingAfter(arranged, renamed))
  await step('after a move', drawingAfter(arranged, moved))
}

/** Edits the document and draws its chart again, each time from the drawing before. */
function drawingAfter(
  start: DocumentData,
  edit: (data: DocumentData, turn: number) => DocumentData,
): () => void {
  const input = successiveInputs(chartLabels)
  const viewId = firstViewOf(start)
  const drawn = noGroups()
  let data = start
  let last = chartOf(input(data, viewId, today))
  let turn = 0
  return () => {
    data = edit(data, turn++)
    last = chartOf(input(data, viewId, today), last)
    buildScene(last.graph, last.layout, last.routes, looks, drawn)
  }
}

/** A school is called otherwise, without changing its place among the others. */
function renamed(data: DocumentData, turn: number): DocumentData {
  const [school] = [...data.entity.values()].filter(({ kind }) => kind === 'school')
  if (school === undefined) return data
  const name = `${school.name.split(' (')[0]} (${turn})`
  return { ...data, entity: new Map(data.entity).set(school.id, { ...school, name }) }
}

/** Each time another node is put a little further to the right. */
function moved(data: DocumentData, turn: number): DocumentData {
  const places = [...data.placement.values()]
  const place = places[(turn * 131) % places.length]
  if (place === undefined) return data
  return { ...data, placement: new Map(data.placement).set(place.id, { ...place, x: place.x + 8 }) }
}
