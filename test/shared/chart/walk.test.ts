import { expect, test } from 'vitest'
import { chartOf } from '#shared/chart/chart.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import type { Direction } from '#shared/chart/spatial/chart-index.ts'
import { firstOf, walkFrom } from '#shared/chart/spatial/walk.ts'
import { aNode } from './support/chart-builders.ts'

const at = (x: number, y: number): Partial<ChartNode> => ({ position: { x, y } })

const chart = chartOf({
  nodes: [
    aNode('dsden', { level: 'academic', ...at(0, 0) }),
    aNode('academy', { level: 'academic', ...at(400, 0) }),
    aNode('district', { kind: 'constituency', level: 'school', band: 'school', ...at(0, 0) }),
    aNode('school 1', { kind: 'school', level: 'school', containerId: 'district', ...at(16, 24) }),
    aNode('school 2', { kind: 'school', level: 'school', containerId: 'district', ...at(16, 120) }),
    aNode('commune', { level: 'territorial', ...at(1200, 0) }),
  ],
  edges: [{ id: 'link', kind: 'supports', sourceId: 'academy', targetId: 'dsden' }],
})

const from = (id: string, direction: Direction) => walkFrom(chart, id, direction)

test('the keyboard enters at the first node in reading order', () => {
  expect(firstOf(chart.layout)).toBe('dsden')
})

test('arrows go to the neighbour on that side', () => {
  expect(from('dsden', 'right')).toBe('academy')
  expect(from('academy', 'left')).toBe('dsden')
})

test('down and right enter a container, and its content is walked from one to the next', () => {
  expect(from('district', 'down')).toBe('school 1')
  expect(from('district', 'right')).toBe('school 1')
  expect(from('school 1', 'down')).toBe('school 2')
})

test('up and left lead back to the container', () => {
  expect(from('school 1', 'up')).toBe('district')
  expect(from('school 2', 'left')).toBe('district')
  expect(from('district', 'up')).not.toBe('school 1')
})

test('at an end there is nothing, unless a line leaves on that side', () => {
  expect(from('dsden', 'left')).toBe(undefined)
  expect(from('unknown', 'left')).toBe(undefined)
})
