import { expect, test } from 'vitest'
import { successiveDrags } from '#renderer/canvas/dragged-chart.ts'
import { movedGroups, withMoved } from '#renderer/canvas/moved-groups.ts'
import { chartOf } from '#shared/chart/chart.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import { aDepartment, words } from '../../shared/chart/support/chart-builders.ts'

const options: SceneOptions = { theme: 'screen-light', detail: 'mid', words }
const chart = chartOf(aDepartment())
const { groups } = buildScene(chart.graph, chart.layout, chart.routes, options)

test('what is dragged is painted as if the whole chart had been, above what stays', () => {
  const box = chart.layout.boxes.get('Fable')
  if (box === undefined) throw new Error('no box')
  const shown = successiveDrags()(chart, new Map([['Fable', { x: box.x + 90, y: box.y + 30 }]]))

  const painted = withMoved(groups, movedGroups(shown, options), shown.moved)

  const whole = buildScene(shown.graph, shown.layout, shown.routes, options).groups
  const byId = (list: typeof painted) =>
    new Map(list.filter(({ id }) => id !== undefined).map((g) => [g.id, g.items]))
  expect(byId(painted)).toEqual(byId(whole))
  const containers = painted.filter(({ role }) => role === 'container').map(({ id }) => id)
  expect(containers.indexOf('Fable')).toBeGreaterThan(containers.indexOf('Port'))
})

test('the lines of what is dragged move with it, the others stay', () => {
  const { x, y } = chart.layout.boxes.get('supplier') ?? { x: 0, y: 0 }
  const shown = successiveDrags()(chart, new Map([['supplier', { x: x + 40, y }]]))

  expect([...shown.moved].sort()).toEqual(['contracts syndicate supplier', 'supplier'])
})

test('without a drag everything is painted as it is', () => {
  const shown = successiveDrags()(chart, new Map())

  expect(withMoved(groups, movedGroups(shown, options), shown.moved)).toBe(groups)
})
