import { expect, test } from 'vitest'
import {
  type Reach,
  type RowSelection,
  reachAll,
  reachRow,
  rowForKey,
} from '#renderer/ui/table/row-selection.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const nothing: RowSelection = { selected: new Set(), active: null, anchor: null }

function after(steps: readonly (readonly [id: string, reach: Reach])[]): RowSelection {
  return steps.reduce((selection, [id, reach]) => reachRow(selection, ids, id, reach, 'multiple'), nothing)
}

test('a row reached alone replaces the selection', () => {
  const { selected, active } = after([
    ['a', 'replace'],
    ['c', 'replace'],
  ])

  expect([...selected]).toEqual(['c'])
  expect(active).toBe('c')
})

test('Ctrl adds a row, and takes it out again', () => {
  const added = after([
    ['a', 'replace'],
    ['c', 'toggle'],
  ])

  expect([...added.selected]).toEqual(['a', 'c'])
  expect([...reachRow(added, ids, 'a', 'toggle', 'multiple').selected]).toEqual(['c'])
})

test('Shift selects the range from where it began, in both directions', () => {
  const down = after([
    ['c', 'replace'],
    ['d', 'extend'],
    ['e', 'extend'],
  ])

  expect([...down.selected]).toEqual(['c', 'd', 'e'])
  expect([...reachRow(down, ids, 'b', 'extend', 'multiple').selected]).toEqual(['b', 'c'])
})

test('moving with Ctrl looks at a row without choosing it', () => {
  const { selected, active } = after([
    ['a', 'replace'],
    ['b', 'move'],
  ])

  expect([...selected]).toEqual(['a'])
  expect(active).toBe('b')
})

test('where one row can be chosen, nothing makes it two', () => {
  const one = reachRow(nothing, ids, 'a', 'replace', 'single')

  expect([...reachRow(one, ids, 'c', 'extend', 'single').selected]).toEqual(['c'])
  expect([...reachRow(one, ids, 'c', 'toggle', 'single').selected]).toEqual(['c'])
  expect([...reachRow(nothing, ids, 'c', 'replace', 'none').selected]).toEqual([])
})

test('a range whose beginning was filtered away begins anew', () => {
  const anchored: RowSelection = { selected: new Set(['z']), active: 'z', anchor: 'z' }

  expect([...reachRow(anchored, ids, 'b', 'extend', 'multiple').selected]).toEqual(['b'])
})

test('keys go from row to row and stop at the ends', () => {
  const go = (key: string, active: string | null) => rowForKey(key, active, ids, 3)

  expect([go('ArrowDown', 'a'), go('ArrowDown', 'e'), go('ArrowUp', 'a')]).toEqual(['b', 'e', 'a'])
  expect([go('PageDown', 'a'), go('PageUp', 'b'), go('Home', 'd'), go('End', 'a')]).toEqual([
    'd',
    'a',
    'a',
    'e',
  ])
})

test('without an active row, down begins at the first and up at the last', () => {
  expect(rowForKey('ArrowDown', null, ids, 3)).toBe('a')
  expect(rowForKey('ArrowUp', null, ids, 3)).toBe('e')
})

test('other keys and empty tables lead nowhere', () => {
  expect(rowForKey('x', 'a', ids, 3)).toBeNull()
  expect(rowForKey('ArrowDown', null, [], 3)).toBeNull()
})

test('in a list of ticks, only what is pressed changes', () => {
  const ticked: RowSelection = { selected: new Set(['a', 'b', 'e']), active: null, anchor: null }

  const looked = reachRow(ticked, ids, 'c', 'replace', 'ticks')
  const pressed = reachRow(looked, ids, 'b', 'toggle', 'ticks')
  const ranged = reachRow(pressed, ids, 'd', 'extend', 'ticks')

  expect([looked.active, ...looked.selected]).toEqual(['c', 'a', 'b', 'e'])
  expect([...pressed.selected]).toEqual(['a', 'e'])
  expect([...ranged.selected].sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('ticking all that is seen leaves what is not seen as it was', () => {
  const ticked = new Set(['a', 'e'])

  expect([...reachAll(ticked, ['b', 'c'], 'ticks')].sort()).toEqual(['a', 'b', 'c', 'e'])
  expect([...reachAll(new Set(['a', 'b', 'c']), ['b', 'c'], 'ticks')]).toEqual(['a'])
  expect([...reachAll(ticked, ['b', 'c'], 'multiple')]).toEqual(['b', 'c'])
  expect([...reachAll(new Set(['b', 'c']), ['b', 'c'], 'multiple')]).toEqual([])
})
