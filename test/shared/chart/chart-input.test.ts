import { describe, expect, test } from 'vitest'
import { isDerivedEdge } from '#shared/chart/chart-edges.ts'
import { chartInput, successiveInputs } from '#shared/chart/chart-input.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { orvelle } from '../reports/support/orvelle.ts'

const view = 'vue' as ViewId // ids are branded text
const graphOf = (data: Parameters<typeof chartInput>[0], date = '2026-12-08', otherDays = false) =>
  chartInput(data, view, date, chartLabels, { otherDays })

describe('the organisation as a graph', () => {
  const graph = graphOf(orvelle())

  test('has organisations, then bodies, from the académie to the schools', () => {
    expect(graph.nodes.map(({ id, type, level, containerId }) => [id, type, level, containerId])).toEqual([
      ['academie', 'entity', 'academic', undefined],
      ['dsden', 'entity', 'academic', undefined],
      ['circo', 'entity', 'territorial', undefined],
      ['commune', 'entity', 'territorial', undefined],
      ['syndicat', 'entity', 'territorial', undefined],
      ['editeur', 'entity', 'territorial', undefined],
      ['ecole', 'entity', 'school', 'circo'],
      ['cps', 'body', 'academic', undefined],
      ['cso', 'body', 'territorial', undefined],
      ['equipe', 'body', 'school', 'ecole'],
    ])
  })

  test('draws each seat of a body as it is filled on that day', () => {
    const seatsOn = (date: string) => graphOf(orvelle(), date).nodes.find(({ id }) => id === 'cps')?.seats

    expect(seatsOn('2026-12-08')).toEqual(['held', 'held', 'vacant', 'held', 'held'])
    expect(seatsOn('2026-03-10')).toEqual(['held', 'held', 'held', 'vacant', 'held'])
  })

  test('marks who coordinates the project', () => {
    expect(graph.nodes.flatMap(({ id, badges }) => (badges?.includes('coordination') ? [id] : []))).toEqual([
      'dsden',
    ])
  })

  test('joins what is linked on that day, and what is attached without being inside', () => {
    const edges = graph.edges.map(({ id, kind, sourceId, targetId, label }) =>
      [isDerivedEdge(id) ? 'derived' : id, kind, sourceId, targetId, label ?? ''].join(' ').trim(),
    )

    expect(edges).toEqual([
      'lien-1 reports-to cso cps',
      'lien-2 funds commune syndicat 40 %',
      'derived hierarchy dsden academie',
      'derived hierarchy circo dsden',
      'derived hosts dsden cps',
      'derived hosts syndicat cso',
    ])
  })

  test('does not double an attachment that has its own link', () => {
    const link = {
      kind: 'hierarchy',
      source: { type: 'entity', id: 'dsden' },
      target: { type: 'entity', id: 'academie' },
    }
    const { edges } = graphOf(orvelle(['link', 'lien-4', link]))

    const hierarchy = edges.filter(({ kind }) => kind === 'hierarchy')
    expect(hierarchy.map(({ id }) => isDerivedEdge(id))).toEqual([false, true])
  })

  test('puts nodes where the view has them, and only that view', () => {
    const node = { type: 'body', id: 'cps' }
    const data = orvelle(
      ['view', 'autre', { order: 1 }],
      ['placement', 'place-1', { viewId: 'vue', node, x: 40, y: 80, pinned: true }],
      ['placement', 'place-2', { viewId: 'autre', node, x: 400, y: 800 }],
    )

    const found = graphOf(data).nodes.find(({ id }) => id === 'cps')
    expect(found).toMatchObject({ position: { x: 40, y: 80 }, pinned: true, collapsed: false })
    expect(graphOf(data).nodes.filter(({ position }) => position !== undefined)).toHaveLength(1)
  })

  test('names a committee that has two natures by both', () => {
    const both = graphOf(orvelle(['body', 'cps', { kinds: ['operational', 'steering'] }]))

    expect(both.nodes.find(({ id }) => id === 'cps')).toMatchObject({
      kind: 'steering',
      kindLabel: 'CPS + CSO',
    })
  })
})

test('flags what it is told to flag, and only on a chart that is asked for it', () => {
  const draw = successiveInputs(chartLabels)
  const flaggedIn = (graph: ChartGraph) =>
    graph.nodes.flatMap(({ id, badges }) => (badges?.includes('problem') ? [id] : []))

  expect(flaggedIn(draw(orvelle(), view, '2026-03-10', new Set(['cps', 'dsden'])))).toEqual(['dsden', 'cps'])
  expect(flaggedIn(draw(orvelle(), view, '2026-03-10'))).toEqual([])
})

describe('what does not exist on the day', () => {
  const data = orvelle(
    ['body', 'futur', { level: 'territorial', from: '2027-01-01' }],
    ['entity', 'ancien', { to: '2025-12-31' }],
    ['link', 'lien-5', { source: { type: 'entity', id: 'ancien' }, target: { type: 'body', id: 'cps' } }],
  )

  test('is left out, with its links', () => {
    const { nodes, edges } = graphOf(data)

    expect(nodes.filter(({ id }) => id === 'futur' || id === 'ancien')).toEqual([])
    expect(edges.filter(({ id }) => id === 'lien-5')).toEqual([])
  })

  test('can be asked for, with a badge', () => {
    const { nodes, edges } = graphOf(data, '2026-12-08', true)

    expect(nodes.flatMap(({ id, badges }) => (badges?.length === 1 ? [`${id} ${badges[0]}`] : []))).toEqual([
      'dsden coordination',
      'ancien ended',
      'futur future',
    ])
    expect(edges.map(({ id }) => id)).toContain('lien-5')
  })
})
