import { expect, test } from 'vitest'
import { bandAcross, bandMargin } from '#renderer/canvas/across-view.ts'
import type { SceneGroup, SceneItem } from '#shared/chart/scene/scene.ts'

const row: SceneItem = { kind: 'box', x: -48, y: 100, width: 900, height: 200, radius: 0, fill: 'tint' }
const name: SceneItem = {
  kind: 'text',
  text: 'Niveau académique',
  role: 'band',
  x: -30,
  y: 200,
  size: 11,
  weight: 'semibold',
  fill: 'strong',
  anchor: 'middle',
  upwards: true,
}
const band: SceneGroup = { role: 'band', items: [row, name] }
const body: SceneGroup = { role: 'body', id: 'b', items: [row] }

test('a band goes from edge to edge of the view', () => {
  const seen = bandAcross(band, { x: 400, y: 0, width: 300, height: 500 })

  expect(seen.items).toEqual([{ ...row, x: 400, width: 300 }])
})

test('the name of a band stays at the left, on a margin over what lies there', () => {
  const [margin] = bandMargin(band, { x: 400, y: 0, width: 300, height: 500 })

  expect(margin?.items).toEqual([
    { ...row, x: 400, width: 36 },
    { ...name, x: 418 },
  ])
})

test('the name of a band stands in the middle of what is seen of it', () => {
  const [margin] = bandMargin(band, { x: -48, y: 240, width: 900, height: 500 })

  expect(margin?.items[1]).toEqual({ ...name, y: 270 })
})

test('what is not a band stays as it is and has no margin', () => {
  const view = { x: 400, y: 0, width: 300, height: 500 }

  expect(bandAcross(body, view)).toBe(body)
  expect(bandMargin(body, view)).toEqual([])
})
