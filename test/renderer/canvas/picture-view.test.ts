import { expect, test } from 'vitest'
import { zoomed } from '#renderer/canvas/use-picture-view.ts'

test('what is under the pointer stays there when a picture comes nearer, within bounds', () => {
  const view = { x: 10, y: 20, zoom: 0.5 }
  const at = { x: 110, y: 220 }
  const under = ({ x, y, zoom }: typeof view) => [(at.x - x) / zoom, (at.y - y) / zoom]

  const [near, most, least] = [1.5, 100, 0.001].map((factor) => zoomed(view, factor, at, 0.5)) as [
    typeof view,
    typeof view,
    typeof view,
  ] // three factors

  expect([near, most, least].map(({ zoom }) => zoom)).toEqual([0.75, 2, 0.25])
  for (const one of [near, most, least]) expect(under(one)).toEqual(under(view))
})
