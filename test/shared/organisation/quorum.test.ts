import { expect, test } from 'vitest'
import { quorumOf } from '#shared/organisation/quorum.ts'

const full = (seats: number) => ({ seats, filled: seats })

test.each([
  [15, 8, 8],
  [14, 7, 8],
  [1, 1, 1],
])('of %i members, half is %i and the majority %i', (seats, half, majority) => {
  expect(quorumOf({ quorumBasis: 'half' }, full(seats))).toBe(half)
  expect(quorumOf({ quorumBasis: 'majority' }, full(seats))).toBe(majority)
})

test('half is counted on all who compose the body, the majority on those in office', () => {
  const strength = { seats: 15, filled: 10 }

  expect(quorumOf({ quorumBasis: 'half' }, strength)).toBe(8)
  expect(quorumOf({ quorumBasis: 'majority' }, strength)).toBe(6)
})

test('no quorum is asked for by rules without one, nor of nobody', () => {
  expect(quorumOf({ quorumBasis: 'none' }, full(15))).toBe(0)
  expect(quorumOf({ quorumBasis: 'half' }, full(0))).toBe(0)
  expect(quorumOf({ quorumBasis: 'majority' }, { seats: 3, filled: 0 })).toBe(0)
})
