import { expect, test } from 'vitest'
import { flowNodes, keepFlowNodes, mostInView } from '#renderer/canvas/flow-nodes.ts'
import { chartOf } from '#shared/chart/chart.ts'
import type { Rect } from '#shared/chart/geometry.ts'
import { aDepartment, aNode } from '../../shared/chart/support/chart-builders.ts'

const nobody: ReadonlySet<string> = new Set()
const nowhere = new Map<string, { readonly x: number; readonly y: number }>()
const everywhere: Rect = { x: -100_000, y: -100_000, width: 200_000, height: 200_000 }

function communes(count: number) {
  return chartOf({ nodes: Array.from({ length: count }, (_, i) => aNode(`commune ${i}`)), edges: [] })
}

const all = { around: everywhere, exact: everywhere }

test('where too many nodes are in view, only those around the hand can be touched', () => {
  const chart = communes(mostInView + 1)
  const hand = chart.layout.boxes.get('commune 200') ?? everywhere

  const nodes = flowNodes(chart, { ...all, hand }, { dragged: nowhere, selected: nobody })

  expect(flowNodes(chart, all, { dragged: nowhere, selected: nobody })).toEqual([])
  expect(nodes.map(({ id }) => id)).toContain('commune 200')
  expect(nodes.length).toBeLessThan(10)
})

test('what is dragged, the stop of Tab and the start of a line can be touched wherever the hand is', () => {
  const chart = communes(mostInView + 1)
  const touched = {
    ...{ dragged: new Map([['commune 1', { x: 5, y: 5 }]]), selected: nobody },
    ...{ tabStop: 'commune 2', lineFrom: 'commune 3' },
  }

  const ids = flowNodes(chart, all, touched).map(({ id }) => id)

  expect(ids.sort()).toEqual(['commune 1', 'commune 2', 'commune 3'])
})

test('no view of a chart of any size has more than 300 elements', () => {
  const chart = communes(3_000)
  const dragged = new Map([...chart.layout.boxes.values()].slice(0, 50).map(({ id, x, y }) => [id, { x, y }]))
  const counts = [500, 1_000, 2_000, 4_000, 8_000, 100_000].map((side) => {
    const exact = { x: 0, y: 0, width: side, height: side }
    const view = { around: exact, exact, hand: { ...exact, width: 300 } }
    return flowNodes(chart, view, { dragged, selected: nobody, tabStop: 'commune 7' }).length
  })

  expect(Math.max(...counts)).toBeLessThanOrEqual(300)
})

test('where many nodes are around, those in view can still be touched', () => {
  const chart = communes(mostInView + 1)
  const exact = chart.layout.boxes.get('commune 7') ?? everywhere

  const nodes = flowNodes(chart, { around: everywhere, exact }, { dragged: nowhere, selected: nobody })

  expect(nodes.map(({ id }) => id)).toContain('commune 7')
  expect(nodes.length).toBeLessThan(10)
})

test('nodes are the same objects until something of them changes', () => {
  const chart = communes(3)
  const before = flowNodes(chart, all, { dragged: nowhere, selected: nobody })

  const same = keepFlowNodes(before, flowNodes(chart, all, { dragged: nowhere, selected: nobody }))
  const dragged = new Map([['commune 1', { x: 5, y: 5 }]])
  const after = keepFlowNodes(before, flowNodes(chart, all, { dragged, selected: nobody }))

  expect(same).toBe(before)
  const changed = after.filter((node) => !before.includes(node))
  expect(changed.map(({ id, position }) => ({ id, position }))).toEqual([
    { id: 'commune 1', position: { x: 5, y: 5 } },
  ])
})

test('a selected node is another object than before', () => {
  const chart = communes(3)
  const before = flowNodes(chart, all, { dragged: nowhere, selected: nobody })

  const after = keepFlowNodes(
    before,
    flowNodes(chart, all, { dragged: nowhere, selected: new Set(['commune 2']) }),
  )

  expect(after.filter((node) => !before.includes(node)).map(({ id }) => id)).toEqual(['commune 2'])
})

test('what stands in a container that only counts it cannot be touched', () => {
  const chart = chartOf(aDepartment())

  const nodes = flowNodes(chart, all, { dragged: nowhere, selected: nobody, isCounted: true })

  const ids = nodes.map(({ id }) => id)
  expect(ids).toContain('Fable')
  expect(ids.filter((id) => id.startsWith('school') || id.startsWith('team'))).toEqual([])
})
