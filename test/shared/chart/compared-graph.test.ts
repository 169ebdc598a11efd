import { describe, expect, test } from 'vitest'
import { comparedGraph } from '#shared/chart/compared-graph.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import {
  comparisonAlpha,
  comparisonGroup,
  isCompared,
  unchangedAlpha,
} from '#shared/chart/scene/comparison.ts'
import type { SceneItem } from '#shared/chart/scene/scene.ts'
import { type ThemeName, themeOf } from '#shared/chart/scene/theme.ts'
import { aNode, anEdge, words } from './support/chart-builders.ts'

const captions = { added: 'Ajout', removed: 'Retrait', changed: (count: number) => `${count} changements` }
const before: ChartGraph = {
  nodes: [aNode('stays'), aNode('changes'), aNode('leaves')],
  edges: [anEdge('supports', 'stays', 'leaves'), anEdge('supports', 'stays', 'changes')],
}
const after: ChartGraph = {
  nodes: [aNode('stays'), aNode('changes'), aNode('comes')],
  edges: [anEdge('supports', 'stays', 'comes'), anEdge('supports', 'stays', 'changes')],
}
const graph = comparedGraph(before, after, new Map([['changes', 2]]), captions)
const layout = layoutChart(graph)
const routes = routeEdges(graph, layout)
const overOf = (theme: ThemeName) =>
  comparisonGroup({ theme: themeOf(theme), words, detail: 'near' }, graph, layout, routes).items

const texts = (items: readonly SceneItem[]) =>
  items.flatMap((item) => (item.kind === 'text' ? item.text : [])).sort()

describe('the graphs of two days as one', () => {
  test('hold what is there on either day, each with what became of it', () => {
    const told = [...graph.nodes, ...graph.edges].map(({ id, difference }) => [id, difference?.mark])

    expect(Object.fromEntries(told)).toEqual({
      ...{ stays: undefined, changes: 'changed', comes: 'added', leaves: 'removed' },
      'supports stays leaves': 'removed',
      'supports stays comes': 'added',
      'supports stays changes': undefined,
    })
  })

  test('of one and the same day differ in nothing', () => {
    expect(isCompared(comparedGraph(after, after, new Map(), captions))).toBe(false)
    expect(isCompared(graph)).toBe(true)
  })

  test('are marked in words, and each mark has a shape of its own without any colour', () => {
    const items = overOf('print-mono')
    const colours = new Set(
      items.flatMap((item) => ('stroke' in item && item.stroke !== undefined ? [item.stroke] : [])),
    )
    const frames = items.flatMap((item) => (item.kind === 'box' && item.width > 100 ? [item] : []))

    expect(texts(items)).toEqual(['2 changements', 'Ajout', 'Retrait'])
    // Black, and the white of a sign on black.
    expect([...colours].filter((colour) => colour !== '#ffffff')).toEqual(['#000000'])
    // What came has one firm frame, what is gone an interrupted one, what changed two.
    expect(frames.map(({ dash }) => dash === undefined)).toEqual([true, true, true, false])
  })

  test('step back where nothing differs', () => {
    const alpha = comparisonAlpha(graph, layout)
    const of = (id: string) => alpha({ role: 'entity', id, items: [] })

    expect([of('stays'), of('changes'), of('comes'), of('leaves')]).toEqual([unchangedAlpha, 1, 1, 1])
    expect(alpha({ role: 'edge', id: 'supports stays changes', items: [] })).toBe(unchangedAlpha)
  })

  test('explain on paper the marks that occur', () => {
    const options = { theme: 'print', detail: 'near', words, legend: true } as const
    const legend = buildScene(graph, layout, routes, options).groups.find(({ role }) => role === 'legend')

    expect(texts(legend?.items ?? [])).toEqual(expect.arrayContaining(['ajout', 'retrait', 'changement']))
  })

  test('tell on a container that is collapsed or drawn as a number how much differs inside', () => {
    const inside = (collapsed: boolean) => ({
      nodes: [aNode('box', { collapsed, kind: 'constituency' }), aNode('in', { containerId: 'box' })],
      edges: [],
    })
    const over = (collapsed: boolean, counted: ReadonlySet<string>) => {
      const graph = comparedGraph(inside(collapsed), inside(collapsed), new Map([['in', 2]]), captions)
      const ink = { theme: themeOf('print'), words, detail: 'near' } as const
      return texts(comparisonGroup(ink, graph, layoutChart(graph), [], 1, counted).items)
    }

    expect(over(true, new Set())).toEqual(['1'])
    expect(over(false, new Set(['box']))).toEqual(['1'])
    expect(over(false, new Set())).toEqual(['2 changements'])
  })
})
