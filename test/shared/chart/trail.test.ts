import { expect, test } from 'vitest'
import { bottomOf } from '#shared/chart/geometry.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import type { SceneItem } from '#shared/chart/scene/scene.ts'
import { sceneToSvg } from '#shared/chart/scene/scene-to-svg.ts'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { offTrailAlpha, type TrailStop, trailAlpha, trailGroup } from '#shared/chart/scene/trail.ts'
import { aNode, words } from './support/chart-builders.ts'

const graph = {
  nodes: [
    aNode('academy', { level: 'academic' }),
    aNode('school', { level: 'school', containerId: 'district' }),
    aNode('district', { level: 'school' }),
    aNode('apart', { level: 'territorial' }),
  ],
  edges: [],
}
const layout = layoutChart(graph)
const ink = { theme: themeOf('print'), words, detail: 'near' } as const
const stop = (number: number, nodeId: string, from: readonly number[] = []): TrailStop => ({
  ...{ number, nodeId, from },
  ...{ mark: 'disc', caption: '21 j', isOpen: false },
})
const drawn = (...stops: TrailStop[]) => trailGroup(ink, stops, layout).items
const textsOf = (items: readonly SceneItem[]) =>
  items.flatMap((item) => (item.kind === 'text' ? item.text : []))
const heads = (items: readonly SceneItem[]) =>
  items.filter((item) => item.kind === 'path' && item.d.endsWith('Z'))

test('each stop has its number and its days above its card, in rows where one does not hold them', () => {
  const items = drawn(stop(1, 'academy'), stop(2, 'academy'), stop(3, 'academy'), stop(4, 'academy'))
  const top = layout.boxes.get('academy')?.y ?? 0

  expect(textsOf(items)).toEqual(['1', '21 j', '2', '21 j', '3', '21 j', '4', '21 j'])
  expect(items.every((item) => item.kind !== 'box' || bottomOf(item) <= top)).toBe(true)
  expect(new Set(items.flatMap((item) => (item.kind === 'box' ? item.y : []))).size).toBeGreaterThan(1)
})

test('a way is drawn once however often it is taken, and not between what contains and is contained', () => {
  expect(
    heads(drawn(stop(1, 'academy'), stop(2, 'school', [1]), stop(3, 'academy'), stop(4, 'school', [3]))),
  ).toHaveLength(1)
  expect(heads(drawn(stop(1, 'academy'), stop(2, 'school', [1]), stop(3, 'academy', [2])))).toHaveLength(2)
  expect(heads(drawn(stop(1, 'district'), stop(2, 'school', [1])))).toHaveLength(0)
})

test('what is not drawn has no stop, and a folded container stands for what it holds', () => {
  const folded = layoutChart({
    ...graph,
    nodes: graph.nodes.map((node) => (node.id === 'district' ? { ...node, collapsed: true } : node)),
  })

  expect(textsOf(drawn(stop(1, 'nowhere')))).toEqual([])
  expect(textsOf(trailGroup(ink, [stop(1, 'school')], folded).items)).toEqual(['1', '21 j'])
})

test('beside a thread the rest steps back, on screen as on paper', () => {
  const scene = buildScene(graph, layout, routeEdges(graph, layout), {
    theme: 'print',
    detail: 'near',
    words,
  })
  const alphaOf = trailAlpha([stop(1, 'school')], layout)
  const alphas = scene.groups.flatMap((group) => (group.id === undefined ? [] : [[group.id, alphaOf(group)]]))

  expect(Object.fromEntries(alphas)).toEqual({
    ...{ academy: offTrailAlpha, apart: offTrailAlpha },
    ...{ district: 1, school: 1 },
  })
  expect(sceneToSvg(scene, undefined, alphaOf).match(/opacity="0.3"/g)).toHaveLength(2)
  expect(sceneToSvg(scene)).not.toContain('opacity')
})
