import { expect, test } from 'vitest'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { placeNewNodes } from '#shared/imports/place-new-nodes.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { aRecord } from '../../support/builders.ts'
import { firstViewOf, projectOfNodes } from '../../support/large-project.ts'
import { misplaced } from '../chart/support/geometry-checks.ts'

const date = '2026-11-26'
let last = 0
const needs = { date, labels: chartLabels, newId: <I extends string>() => `place-${++last}` as I }

const layoutOf = (data: DocumentData) => layoutChart(chartInput(data, firstViewOf(data), date, chartLabels))

/** A document after a constituency with its schools has joined it. */
function grown(before: DocumentData): DocumentData {
  const added = [
    aRecord('entity', 'orly', { kind: 'constituency', name: 'Circonscription d’Orly' }),
    ...Array.from({ length: 20 }, (_, i) =>
      aRecord('entity', `orly-${i}`, {
        kind: 'school',
        level: 'school',
        name: `École ${i}`,
        parentId: 'orly',
      }),
    ),
  ]
  const entity = new Map([...before.entity, ...added.map((record) => [record.id, record] as const)])
  const placements = placeNewNodes(before, { ...before, entity }, needs)
  return {
    ...before,
    entity,
    placement: new Map([...before.placement, ...placements.map((p) => [p.id, p] as const)]),
  }
}

test('what was on the chart stays where it was, placed by hand or by the layout', () => {
  const { data } = projectOfNodes(120)
  const before = layoutOf(data).positions

  const after = layoutOf(grown(data)).positions

  expect(new Map([...after].filter(([id]) => before.has(id)))).toEqual(before)
})

test('what is new is placed once for all, and nothing overlaps', () => {
  const data = grown(projectOfNodes(120).data)

  const layout = layoutOf(data)

  expect(layout.placed).toEqual([])
  expect(layout.boxes.get('orly')?.childCount).toBe(20)
  expect(misplaced(layout)).toEqual([])
})

test('a second batch of nothing new stores nothing', () => {
  const data = grown(projectOfNodes(60).data)

  expect(placeNewNodes(data, data, needs)).toEqual([])
})
