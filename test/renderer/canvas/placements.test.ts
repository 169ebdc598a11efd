import { expect, test } from 'vitest'
import { placementsOf, standingPlacements } from '#renderer/canvas/placements.ts'
import { chartOf } from '#shared/chart/chart.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { aNode } from '../../shared/chart/support/chart-builders.ts'

const view = 'view-main' as ViewId // ids are branded text
const placed = aNode('placed', { position: { x: 0, y: 400 } })
const chart = chartOf({ nodes: [aNode('one'), aNode('two'), placed], edges: [] })

test('what is moved is stored where it is let go', () => {
  const [placement, ...others] = placementsOf(chart, view, new Map([['one', { x: 10.4, y: 20.6 }]]))

  expect(placement).toMatchObject({ viewId: view, node: { type: 'entity', id: 'one' }, x: 10, y: 21 })
  expect(others).toEqual([])
})

test('what has no place of its own yet is stored where it stands, unless it is moved', () => {
  const standing = standingPlacements(chart, view, (id) => id === 'one')

  expect(standing).toMatchObject([{ node: { id: 'two' }, ...chart.layout.positions.get('two') }])
})
