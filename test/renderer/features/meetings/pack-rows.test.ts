import { expect, test } from 'vitest'
import { contentsOf, isSame, reordered, rowsOf } from '#renderer/features/meetings/pack/pack-rows.ts'
import { packParts, usualPackParts } from '#shared/organisation/pack-part.ts'

test('a body that remembers nothing is offered the usual contents, and remembers nothing by taking them', () => {
  const rows = rowsOf(null)

  expect(rows.map(({ part }) => part)).toEqual(packParts)
  expect(rows.flatMap(({ part, isTaken }) => (isTaken ? [part] : []))).toEqual(usualPackParts)
  expect(contentsOf(rows)).toBeNull()
})

test('what a body remembers comes first and in its order, the rest after it, not taken', () => {
  const rows = rowsOf(['annexes', 'agenda'])

  expect(rows.slice(0, 3)).toEqual([
    { part: 'annexes', isTaken: true },
    { part: 'agenda', isTaken: true },
    { part: 'convocation', isTaken: false },
  ])
  expect(rows).toHaveLength(packParts.length)
  expect(contentsOf(rows)).toEqual(['annexes', 'agenda'])
})

test('another order is another contents', () => {
  const moved = reordered(rowsOf(null), ['agenda', 'convocation', ...packParts.slice(2)])

  expect(contentsOf(moved)?.slice(0, 2)).toEqual(['agenda', 'convocation'])
  expect(isSame(contentsOf(moved), null)).toBe(false)
  expect(isSame(null, usualPackParts)).toBe(true)
})
