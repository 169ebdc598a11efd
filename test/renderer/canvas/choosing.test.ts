import { expect, test } from 'vitest'
import { caughtIn } from '#renderer/canvas/caught.ts'
import { movedBy, onGrid, rootsOf } from '#renderer/canvas/moving.ts'
import { alike, withNeighbours } from '#renderer/canvas/neighbours.ts'
import { chartOf } from '#shared/chart/chart.ts'
import { inflate, type Rect, unionOf } from '#shared/chart/geometry.ts'
import { aNode } from '../../shared/chart/support/chart-builders.ts'

const chart = chartOf({
  nodes: [
    aNode('dsden', { kind: 'dsden', level: 'academic', position: { x: 0, y: 0 } }),
    aNode('commune 1', { kind: 'commune', level: 'academic', position: { x: 400, y: 0 } }),
    aNode('commune 2', { kind: 'commune', level: 'territorial', position: { x: 0, y: 0 } }),
    aNode('district', { kind: 'constituency', level: 'school', band: 'school', position: { x: 0, y: 0 } }),
    aNode('school', { kind: 'school', level: 'school', containerId: 'district' }),
  ],
  edges: [
    { id: 'supports', kind: 'supports', sourceId: 'dsden', targetId: 'commune 1' },
    { id: 'funds', kind: 'funds', sourceId: 'commune 2', targetId: 'dsden' },
  ],
})

function box(id: string): Rect {
  return chart.layout.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
}

const things = (nodes: readonly string[], links: readonly string[] = []) => ({
  nodes: new Set(nodes),
  links: new Set(links),
})

test('a frame catches the nodes that it touches, and the links that lie in it wholly', () => {
  const touching = { ...box('dsden'), width: 20, height: 20 }
  expect(caughtIn(chart, touching, false)).toEqual({ nodes: ['dsden'], links: [] })

  const around = inflate(unionOf([box('dsden'), box('commune 1')]), 16)
  expect(caughtIn(chart, around, false)).toEqual({ nodes: ['dsden', 'commune 1'], links: ['supports'] })
})

test('a container is caught whole only; what it holds when touched', () => {
  const inside = { ...box('school'), width: 10, height: 10 }

  expect(caughtIn(chart, inside, false).nodes).toEqual(['school'])
  expect([...caughtIn(chart, inflate(box('district'), 4), false).nodes].sort()).toEqual([
    'district',
    'school',
  ])
  // From far it is a block like any other.
  expect(caughtIn(chart, inside, true).nodes).toEqual(['district'])
})

test('neighbours are what a line or a container joins, with the lines', () => {
  expect(withNeighbours(chart, things(['dsden']))).toEqual(
    things(['dsden', 'commune 1', 'commune 2'], ['supports', 'funds']),
  )
  expect([...withNeighbours(chart, things(['school'])).nodes].sort()).toEqual(['district', 'school'])
  expect(withNeighbours(chart, things([], ['funds']))).toEqual(things(['commune 2', 'dsden'], ['funds']))
})

test('what is alike is of the same kind, whatever its level', () => {
  expect(alike(chart, things(['commune 1']))).toEqual(things(['commune 1', 'commune 2']))
  expect(alike(chart, things([], ['funds']))).toEqual(things([], ['funds']))
})

test('what stands in a container that moves too moves with it', () => {
  expect(rootsOf(chart.layout, ['school', 'district', 'gone']).map(({ id }) => id)).toEqual(['district'])
  expect(rootsOf(chart.layout, ['school']).map(({ id }) => id)).toEqual(['school'])
})

test('on the grid, the first of what moves stands on a line and the others keep their distance', () => {
  const boxes = rootsOf(chart.layout, ['commune 1', 'dsden'])
  const [first] = boxes
  const by = onGrid(boxes, { x: 21, y: 0 })

  expect(((first?.x ?? 0) + by.x) % 16).toBe(0)
  expect(Math.abs(by.x - 21)).toBeLessThanOrEqual(8)
  const places = movedBy(boxes, by)
  expect((places.get('commune 1')?.x ?? 0) - (places.get('dsden')?.x ?? 0)).toBe(
    box('commune 1').x - box('dsden').x,
  )
})
