import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reorderIds, shiftId } from '#renderer/ui/reorder.ts'

const ids = ['a', 'b', 'c', 'd']

test('an item goes before or after the one it is dropped on', () => {
  expect(reorderIds(ids, new Set(['a']), 'c', 'after')).toEqual(['b', 'c', 'a', 'd'])
  expect(reorderIds(ids, new Set(['d']), 'b', 'before')).toEqual(['a', 'd', 'b', 'c'])
})

test('several items keep their order when carried together', () => {
  expect(reorderIds(ids, new Set(['d', 'a']), 'c', 'before')).toEqual(['b', 'a', 'd', 'c'])
})

test('dropping an item where it already is gives the same list back', () => {
  expect(reorderIds(ids, new Set(['b']), 'a', 'after')).toBe(ids)
  expect(reorderIds(ids, new Set(['b']), 'b', 'before')).toBe(ids)
  expect(reorderIds(ids, new Set(['b']), 'elsewhere', 'before')).toBe(ids)
})

test('an item goes up and down by places, and stops at the ends', () => {
  expect(shiftId(ids, 'b', 1)).toEqual(['a', 'c', 'b', 'd'])
  expect(shiftId(ids, 'b', -5)).toEqual(['b', 'a', 'c', 'd'])
  expect(shiftId(ids, 'a', -1)).toBe(ids)
})

test('reordering never loses nor doubles an item', () => {
  const list = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 })
  const drop = list.chain((all) =>
    fc.tuple(fc.constant(all), fc.subarray(all), fc.constantFrom(...all), fc.constantFrom('before', 'after')),
  )
  fc.assert(
    fc.property(drop, ([all, moved, target, side]) => {
      const next = reorderIds(all, new Set(moved), target, side)
      expect([...next].sort()).toEqual([...all].sort())
    }),
  )
})
