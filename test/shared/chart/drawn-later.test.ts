import { expect, test } from 'vitest'
import { drawnLater } from '#shared/chart/scene/drawn-later.ts'
import type { SceneItem } from '#shared/chart/scene/scene.ts'

test('a group is drawn once, when somebody looks at it', () => {
  const item: SceneItem = { kind: 'circle', x: 1, y: 2, radius: 3 }
  let times = 0
  const group = drawnLater({ role: 'entity', id: 'a' }, () => {
    times += 1
    return [item]
  })
  const before = times

  expect([group.items, group.items]).toEqual([[item], [item]])
  expect([before, times]).toEqual([0, 1])
  expect(structuredClone(group)).toEqual({ role: 'entity', id: 'a', items: [item] })
})
