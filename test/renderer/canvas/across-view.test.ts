import { expect, test } from 'vitest'
import { acrossView } from '#renderer/canvas/across-view.ts'
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

test('a band goes from edge to edge of the view and its name stays at the left', () => {
  const seen = acrossView(band, { x: 400, y: 0, width: 300, height: 500 })

  expect(seen.items).toEqual([
    { ...row, x: 400, width: 300 },
    { ...name, x: 418 },
  ])
})

test('the name of a band stands in the middle of what is seen of it', () => {
  const [, shown] = acrossView(band, { x: -48, y: 240, width: 900, height: 500 }).items

  expect(shown).toEqual({ ...name, y: 270 })
})

test('what is not a band stays as it is', () => {
  const body: SceneGroup = { role: 'body', id: 'b', items: [row] }

  expect(acrossView(body, { x: 400, y: 0, width: 300, height: 500 })).toBe(body)
})
