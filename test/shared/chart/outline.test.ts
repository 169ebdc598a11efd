import { expect, test } from 'vitest'
import type { ChartNode } from '#shared/chart/graph.ts'
import { ancestorsOf, outlineOf } from '#shared/chart/outline/outline.ts'
import { outlineStep, rowTyped } from '#shared/chart/outline/outline-keys.ts'
import { type OutlineMember, type OutlineRow, outlineRows } from '#shared/chart/outline/outline-rows.ts'
import { aNode } from './support/chart-builders.ts'

const nodes: readonly ChartNode[] = [
  aNode('rectorat', { level: 'academic' }),
  aNode('dsden', { level: 'academic', parentId: 'rectorat' }),
  aNode('commune', { parentId: 'rectorat' }),
  aNode('district', { level: 'territorial', parentId: 'dsden' }),
  aNode('school', { level: 'school', containerId: 'district' }),
  aNode('committee', { type: 'body', level: 'academic', parentId: 'dsden' }),
]
const outline = outlineOf({ nodes })

const seats: readonly OutlineMember[] = [
  { id: 'seat 1', type: 'seat', title: 'Présidence', holder: 'Anne Roy' },
  { id: 'seat 2', type: 'seat', title: 'Membre', holder: null },
]

function rowsWith(...flipped: readonly string[]): readonly OutlineRow[] {
  return outlineRows(outline, {
    flipped: new Set(flipped),
    memberCount: ({ id }) => (id === 'committee' ? 2 : 0),
    membersOf: ({ id }) => (id === 'committee' ? seats : []),
  })
}
const drawn = (rows: readonly OutlineRow[]) => rows.map(({ id, depth }) => `${'·'.repeat(depth - 1)}${id}`)

test('a node stands under its container, else under its parent of the same level, else under its level', () => {
  expect(drawn(rowsWith())).toEqual([
    'level academic',
    '·rectorat',
    '··dsden',
    '···committee',
    'level territorial',
    '·commune',
    '·district',
    '··school',
  ])
})

test('members are shown where they are asked for, and what is closed hides all under it', () => {
  expect(drawn(rowsWith('committee', 'level territorial'))).toEqual([
    'level academic',
    '·rectorat',
    '··dsden',
    '···committee',
    '····seat 1',
    '····seat 2',
    'level territorial',
  ])
})

test('every row tells its rank among those beside it', () => {
  const ranks = rowsWith('committee').map(({ id, rank, beside }) => `${id} ${rank}/${beside}`)

  expect(ranks).toContain('district 2/2')
  expect(ranks).toContain('seat 2 2/2')
  expect(ranks).toContain('level territorial 2/2')
})

test('parents in a circle lose no node', () => {
  const circle = outlineOf({ nodes: [aNode('a', { parentId: 'b' }), aNode('b', { parentId: 'a' })] })

  expect(circle.rootsOf.get('territorial')?.map(({ id }) => id)).toEqual(['b'])
  expect(ancestorsOf(circle, 'a')).toEqual(['b'])
})

test('arrows go along rows, open, close, and go in and out', () => {
  const rows = rowsWith()
  const at = (id: string) => rows.findIndex((row) => row.id === id)
  const step = (id: string, key: string) => outlineStep(rows, at(id), key, 10)

  expect(step('rectorat', 'ArrowDown')).toEqual({ type: 'go', index: at('dsden') })
  expect(step('level academic', 'ArrowUp')).toEqual({ type: 'go', index: 0 })
  expect(step('school', 'Home')).toEqual({ type: 'go', index: 0 })
  expect(step('rectorat', 'End')).toEqual({ type: 'go', index: rows.length - 1 })
  expect(step('committee', 'ArrowRight')).toEqual({ type: 'flip', id: 'committee' })
  expect(step('dsden', 'ArrowRight')).toEqual({ type: 'go', index: at('committee') })
  expect(step('dsden', 'ArrowLeft')).toEqual({ type: 'flip', id: 'dsden' })
  expect(step('committee', 'ArrowLeft')).toEqual({ type: 'go', index: at('dsden') })
  expect(step('commune', 'ArrowRight')).toBeNull()
})

test('letters go to the next row that begins with them, and round', () => {
  const words = ['academie', 'dsden', 'commune', 'district']

  expect(rowTyped(words, 1, 'd')).toBe(3)
  expect(rowTyped(words, 3, 'd')).toBe(1)
  expect(rowTyped(words, 1, 'di')).toBe(3)
  expect(rowTyped(words, 3, 'di')).toBe(3)
  expect(rowTyped(words, 0, 'z')).toBeNull()
})
