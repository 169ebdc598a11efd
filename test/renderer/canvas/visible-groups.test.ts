import { expect, test } from 'vitest'
import { changedArea, successiveIndexes } from '#renderer/canvas/visible-groups.ts'
import { type Chart, chartOf } from '#shared/chart/chart.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import { noGroups } from '#shared/chart/scene/drawn-groups.ts'
import { aDepartment, words } from '../../shared/chart/support/chart-builders.ts'

const options: SceneOptions = { theme: 'screen-light', detail: 'near', words }
const chart = chartOf(aDepartment())

/** The scenes of charts drawn one after the other, each from the one before. */
function successiveScenes() {
  const index = successiveIndexes()
  const drawn = noGroups()
  return ({ graph, layout, routes }: Chart, drawnAs = options) =>
    index(buildScene(graph, layout, routes, drawnAs, drawn), layout, routes)
}

/** The same chart, in which one node is called otherwise. */
function renamed(id: string): Chart {
  const nodes = chart.graph.nodes.map((node) => (node.id === id ? { ...node, name: 'Autrement' } : node))
  return { ...chart, graph: { ...chart.graph, nodes } }
}

test('another name changes the chart as far as its card goes', () => {
  const draw = successiveScenes()
  const { x, y, width, height } = chart.layout.boxes.get('supplier') ?? { x: 0, y: 0, width: 0, height: 0 }

  expect(changedArea(draw(chart), draw(renamed('supplier')))).toEqual({ x, y, width, height })
})

test('what is drawn again as it was changes nothing', () => {
  const draw = successiveScenes()

  expect(changedArea(draw(chart), draw(chart))).toBeNull()
})

test('a line less, or another theme, may change the chart everywhere', () => {
  const draw = successiveScenes()
  const before = draw(chart)

  const without = draw({ ...chart, routes: chart.routes.slice(1) })

  expect(changedArea(before, without)).toBe('everywhere')
  expect(changedArea(without, draw(chart, { ...options, theme: 'screen-dark' }))).toBe('everywhere')
})
