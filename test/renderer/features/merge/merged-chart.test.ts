import { expect, test } from 'vitest'
import { mergedCharts } from '#renderer/features/merge/merged-chart.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'

const view = 'view-main' as ViewId // the only one
const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['entity', 'entity-1', { name: 'Ville' }],
  ['person', 'person-1'],
  ['body', 'body-1', { sigle: 'CPS' }],
  ['body', 'body-2', { sigle: 'CSO' }],
  ['seat', 'seat-1', { label: 'représentant des maires' }],
]

function previewOf(mine: readonly RecordSketch[], theirs: readonly RecordSketch[], base = start) {
  const here = documentOf(mine)
  const merge = mergeDocuments(documentOf(base), here, documentOf(theirs))
  const { chart, differing, counts } = mergedCharts()(here, merge, view, '2026-11-27')
  const marks = chart.graph.nodes.flatMap(({ id, difference }) =>
    difference === undefined ? [] : [[id, difference.mark]],
  )
  return { marks, differing: [...differing], counts, chart }
}

test('what a merge adds, removes and changes is marked on one chart', () => {
  const theirs: readonly RecordSketch[] = [
    ...start.filter(([, id]) => id !== 'body-2' && id !== 'entity-1'),
    ['entity', 'entity-1', { name: 'Ville nouvelle' }],
    ['body', 'body-3', { sigle: 'GU' }],
  ]

  const { marks, differing, counts } = previewOf(start, theirs)

  expect(Object.fromEntries(marks)).toEqual({
    'entity-1': 'changed',
    'body-2': 'removed',
    'body-3': 'added',
  })
  expect(new Set(differing)).toEqual(new Set(['entity-1', 'body-2', 'body-3']))
  expect(counts).toEqual({ added: 1, removed: 1, changed: 1 })
})

test('who sits in a body is a change of that body', () => {
  const { marks } = previewOf(start, [...start, ['mandate', 'mandate-1', { personId: 'person-1' }]])

  expect(marks).toEqual([['body-1', 'changed']])
})

test('what stays stands where it stood', () => {
  const before = previewOf(start, start).chart.layout
  const after = previewOf(start, [...start, ['body', 'body-0', { sigle: 'AAA' }]]).chart.layout

  for (const id of ['body-1', 'body-2', 'entity-1'])
    expect(after.positions.get(id)).toEqual(before.positions.get(id))
})

test('after an answer that changes no name on it, the chart stands on the one before', () => {
  const charts = mergedCharts()
  const here = documentOf(start)
  const there = documentOf([...start, ['body', 'body-3', { sigle: 'GU' }]])
  const merge = mergeDocuments(documentOf(start), here, there)

  const first = charts(here, merge, view, '2026-11-27').chart
  const next = charts(here, { ...merge }, view, '2026-11-27').chart

  expect(next.layout).toBe(first.layout)
  expect(next.routes).toBe(first.routes)
})
