import { expect, test } from 'vitest'
import { isAlike, keepAlike } from '#shared/kit/is-alike.ts'

test.each<[string, unknown, unknown, boolean]>([
  ['equal texts', 'CPS', 'CPS', true],
  ['objects with the same fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['nothing and an object', null, {}, false],
  ['a list and a longer one', ['held'], ['held', 'vacant'], false],
  ['a field that is absent and one that is undefined', {}, { label: undefined }, false],
  ['objects that differ deep inside', { at: { x: 1 } }, { at: { x: 2 } }, false],
])('%s', (_, a, b, alike) => {
  expect(isAlike(a, b)).toBe(alike)
  expect(isAlike(b, a)).toBe(alike)
})

test('what says the same as before is the same object as before', () => {
  const keep = keepAlike<{ readonly name: string }>()
  const first = keep({ name: 'CPS' })

  expect(keep({ name: 'CPS' })).toBe(first)
  expect(keep({ name: 'CSO' })).toEqual({ name: 'CSO' })
})
