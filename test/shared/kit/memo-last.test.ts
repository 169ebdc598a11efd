import { expect, test } from 'vitest'
import { memoLast } from '#shared/kit/memo-last.ts'

test('the last answer is given again while the question is the same', () => {
  const listOf = memoLast((a: number, b: number) => [a, b])
  const first = listOf(1, 2)

  expect(listOf(1, 2)).toBe(first)
  expect(listOf(2, 2)).toEqual([2, 2])
  expect(listOf(1, 2)).not.toBe(first)
})
