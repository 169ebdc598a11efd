import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropOf, successiveDrags } from '#renderer/canvas/dragged-chart.ts'
import { chartOf } from '#shared/chart/chart.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { today } from '../../bench/support/commands.ts'
import { firstViewOf } from '../../support/large-project.ts'
import { projectOfScale } from '../../support/projects-of-scale.ts'

const body = (id: string, level: ChartNode['level'], fields: Partial<ChartNode> = {}): ChartNode => ({
  id,
  type: 'body',
  level,
  kind: 'steering',
  sigle: id.toUpperCase(),
  name: id,
  kindLabel: 'comité',
  ...fields,
})

const chart = chartOf({
  nodes: [
    body('cps', 'academic', { position: { x: 0, y: 0 } }),
    body('cso', 'territorial', { position: { x: 0, y: 0 } }),
    body('gap', 'territorial', { position: { x: 400, y: 0 } }),
  ],
  edges: [{ id: 'link', kind: 'reports-to', sourceId: 'gap', targetId: 'cso' }],
})

function boxOf(id: string) {
  const box = chart.layout.boxes.get(id)
  if (box === undefined) throw new Error(`no box ${id}`)
  return box
}

test('a node dropped in its own band keeps its level and goes where it was let go', () => {
  const { x, y } = boxOf('gap')

  const { places, levels } = dropOf(chart, new Map([['gap', { x: x + 80, y: y + 16 }]]))

  expect(places.get('gap')).toEqual({ x: 480, y: 16 })
  expect(levels.size).toBe(0)
})

test('a node dropped in another band takes the level of that band', () => {
  const academic = boxOf('cps')

  const { places, levels } = dropOf(chart, new Map([['gap', { x: 400, y: academic.y }]]))

  expect(levels.get('gap')).toBe('academic')
  expect(places.get('gap')?.y).toBe(0)
})

test('a node dropped on another one lands beside it, and the other stays', () => {
  const { x, y } = boxOf('cso')

  const { places } = dropOf(chart, new Map([['gap', { x: x + 8, y: y + 8 }]]))

  const place = places.get('gap')
  expect([...places.keys()]).toEqual(['gap'])
  expect(place !== undefined && (place.x >= 208 || place.y >= 88)).toBe(true)
})

test('while a node is dragged its line follows it', () => {
  const { x, y } = boxOf('gap')

  const shown = successiveDrags()(chart, new Map([['gap', { x: x + 200, y }]]))

  expect(shown.layout.boxes.get('gap')?.x).toBe(x + 200)
  expect(shown.routes[0]?.points).not.toEqual(chart.routes[0]?.points)
  expect(shown.layout.boxes.get('cso')).toBe(boxOf('cso'))
})

test('of 1,000 nodes and 1,500 lines, what is dragged draws again only itself, what it holds and their lines', () => {
  const { data } = projectOfScale('network')
  const large = chartOf(chartInput(data, firstViewOf(data), today, chartLabels))
  const { x = 0, y = 0 } = large.layout.boxes.get('school-200') ?? {}

  const { moved, layout, routes } = successiveDrags()(
    large,
    new Map([['school-200', { x: x + 40, y: y + 24 }]]),
  )

  const ends = new Set(['school-200', 'team-200'])
  const own = large.graph.edges.filter(({ sourceId, targetId }) => ends.has(sourceId) || ends.has(targetId))
  expect([...moved].sort()).toEqual([...ends, ...own.map(({ id }) => id)].sort())
  expect(own.length).toBeGreaterThan(1)
  for (const [id, box] of layout.boxes) expect(box === large.layout.boxes.get(id)).toBe(!ends.has(id))
  const others = large.routes.filter(({ edgeId }) => !moved.has(edgeId))
  expect(others.every((route) => routes.includes(route))).toBe(true)
})

test('each frame of a drag is as if it were the first, whatever was dragged before', () => {
  const { data } = projectOfScale('office')
  const large = chartOf(chartInput(data, firstViewOf(data), today, chartLabels))
  const ids = [...large.layout.boxes.keys()]
  const drag = successiveDrags()
  const frames = fc.record({
    nodes: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    steps: fc.array(fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 600 }) }), {
      maxLength: 3,
    }),
  })

  fc.assert(
    fc.property(frames, ({ nodes, steps }) => {
      for (const step of steps) {
        const places = nodes.map((id) => {
          const { x = 0, y = 0 } = large.layout.boxes.get(id) ?? {}
          return [id, { x: x + step.x, y: y + step.y }] as const
        })
        const shown = drag(large, new Map(places))
        const fresh = successiveDrags()(large, new Map(places))
        expect([...shown.layout.boxes]).toEqual([...fresh.layout.boxes])
        expect(shown.routes).toEqual(fresh.routes)
        expect(shown.moved).toEqual(fresh.moved)
      }
      expect(drag(large, new Map()).layout).toBe(large.layout)
    }),
    { numRuns: 40 },
  )
})
