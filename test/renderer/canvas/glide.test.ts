import { expect, test } from 'vitest'
import { placesBetween } from '#renderer/canvas/glide.ts'

const before = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 10, y: 10 }],
  ['gone', { x: 5, y: 5 }],
])
const after = new Map([
  ['a', { x: 100, y: -40 }],
  ['b', { x: 10, y: 10 }],
])

test('nodes go straight from where they stood to where they stand, and those that stay are left alone', () => {
  expect(placesBetween(before, after, 0)).toEqual(new Map([['a', { x: 0, y: 0 }]]))
  expect(placesBetween(before, after, 0.5)).toEqual(new Map([['a', { x: 50, y: -20 }]]))
  expect(placesBetween(before, after, 1)).toEqual(new Map([['a', { x: 100, y: -40 }]]))
})
