import { describe, expect, test } from 'vitest'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import { overlayAlpha, overlayGroups } from '#shared/chart/scene/overlay.ts'
import { overlaySigns, pillLooks } from '#shared/chart/scene/overlay-signs.ts'
import type { SceneGroup } from '#shared/chart/scene/scene.ts'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { overlayCategories } from '#shared/organisation/overlays/overlay.ts'
import { aDepartment, words } from './support/chart-builders.ts'

const ink = { theme: themeOf('print-mono'), words, detail: 'near' } as const
const said = {
  caption: ({ category, count }: { category: string; count: number }) => `${count} ${category}`,
  short: ({ count }: { count: number }) => String(count),
}
const vacant = (nodeId: string, count = 1) => ({
  nodeId,
  facts: [{ category: 'vacant-seat', count }] as const,
})
const textsOf = (group: SceneGroup | undefined) =>
  group?.items.flatMap((item) => (item.kind === 'text' ? item.text : [])) ?? []

function marked(graph: ChartGraph, marks: Parameters<typeof overlayGroups>[1], look = {}) {
  return overlayGroups(ink, marks, layoutChart(graph), said, look)
}

describe('the marks of an overlay', () => {
  test('stand on what they tell of, in words near and in numbers far', () => {
    const marks = [vacant('academy', 2)]

    const [near] = marked(aDepartment(), marks)
    const [far] = marked(aDepartment(), marks, { isShort: true })

    expect(near?.id).toBe('academy')
    expect(textsOf(near)).toEqual(['2 vacant-seat'])
    expect(textsOf(far)).toEqual(['2'])
  })

  test('are said shortly where their words would lie over what stands above', () => {
    const facts = ['coordination', 'purchasing', 'data-controller'] as const
    const marks = [{ nodeId: 'academy', facts: facts.map((category) => ({ category, count: 1 })) }]
    const top = layoutChart(aDepartment()).boxes.get('academy')?.y ?? 0
    const highest = (group: SceneGroup | undefined) =>
      Math.max(...(group?.items ?? []).map((item) => (item.kind === 'box' ? top - item.y : 0)))

    const [near] = marked(aDepartment(), [{ nodeId: 'academy', facts: marks[0]?.facts.slice(0, 2) ?? [] }])
    const [middle] = marked(aDepartment(), marks, { scale: 1.6 })
    const [few] = marked(aDepartment(), [vacant('academy')], { scale: 1.2 })

    expect([near, middle].map((group) => textsOf(group)[0])).toEqual(['1 coordination', '1'])
    expect(highest(middle)).toBeLessThanOrEqual(32)
    expect(textsOf(few)).toEqual(['1 vacant-seat'])
  })

  test('of what a counted container hides are told on it, together', () => {
    const marks = [vacant('school Port 0'), vacant('school Port 1', 3)]

    const groups = marked(aDepartment(), marks, { counted: new Set(['Port']) })

    expect(groups.map(({ id }) => id)).toEqual(['Port'])
    expect(textsOf(groups[0])).toEqual(['4 vacant-seat'])
  })

  test('of what a view does not draw are left out', () => {
    expect(marked(aDepartment(), [vacant('elsewhere')])).toEqual([])
  })

  test('let what they do not tell of step back, but not what contains what they tell of', () => {
    const layout = layoutChart(aDepartment())
    const alpha = overlayAlpha([vacant('school Port 0')], layout)
    const of = (id: string) => alpha({ role: 'entity', id })

    expect([of('school Port 0'), of('Port'), alpha({ role: 'band' })]).toEqual([1, 1, 1])
    expect(of('academy')).toBeLessThan(1)
  })
})

test('within an overlay, no two things look alike without colour', () => {
  for (const categories of Object.values(overlayCategories)) {
    const shapes = categories.map((category) => JSON.stringify(overlaySigns[category]))
    const pills = categories.map((category) => {
      const { fill, radius, dash } = pillLooks[category]
      return JSON.stringify([fill, radius, dash, overlaySigns[category]])
    })
    expect(new Set(shapes).size).toBe(categories.length)
    expect(new Set(pills).size).toBe(categories.length)
  }
})
