import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '#renderer/canvas/place-card.ts'
import { overlaps } from '#shared/chart/geometry.ts'

const frame = { width: 866, height: 670 }
const card = { width: 304, height: 220 }
const node = (x: number, y: number) => ({ x, y, width: 190, height: 56 })

test('the card of a node stands at its right, or at its left where there is no room', () => {
  expect(placeCard(node(100, 100), card, frame)).toEqual({ x: 298, y: 100 })
  expect(placeCard(node(600, 600), card, frame)).toEqual({ x: 288, y: 442 })
})

test('a wide header has its card below, or above', () => {
  const header = { x: 20, y: 100, width: 820, height: 24 }

  expect(placeCard(header, card, frame)).toEqual({ x: 20, y: 132 })
  expect(placeCard({ ...header, y: 600 }, card, frame)).toEqual({ x: 20, y: 372 })
})

test('a card never covers its node and never leaves the chart', () => {
  const length = (max: number) => fc.integer({ min: 1, max })
  const anywhere = fc.record({
    x: fc.integer({ min: -400, max: 1200 }),
    y: fc.integer({ min: -400, max: 1000 }),
    width: length(900),
    height: length(700),
  })
  fc.assert(
    fc.property(anywhere, fc.record({ width: length(400), height: length(500) }), (box, size) => {
      const at = placeCard(box, size, frame)
      if (at === null) return
      expect(overlaps({ ...at, ...size }, box)).toBe(false)
      expect(at.x >= 0 && at.y >= 0).toBe(true)
      expect(at.x + size.width <= frame.width && at.y + size.height <= frame.height).toBe(true)
    }),
  )
})
