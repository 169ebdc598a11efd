import { expect, test } from 'vitest'
import { besideOriginals, placeCopies, type Wanted } from '#renderer/canvas/place-copies.ts'
import { chartOf } from '#shared/chart/chart.ts'
import { successiveInputs } from '#shared/chart/chart-input.ts'
import { overlaps } from '#shared/chart/geometry.ts'
import { excerptOf } from '#shared/copying/excerpt-of.ts'
import { paste } from '#shared/copying/paste.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { documentOf } from '../../shared/reports/support/orvelle.ts'

const at = (type: 'entity' | 'body', id: string, x: number, y: number) =>
  [
    'placement',
    `place-${id}`,
    { viewId: 'view', node: { type, id }, x, y, collapsed: false, pinned: false },
  ] as const
const data = documentOf(
  ['project', 'project'],
  ['view', 'view'],
  ['entity', 'district', { kind: 'constituency', level: 'school' }],
  ['entity', 'school', { kind: 'school', level: 'school', parentId: 'district' }],
  ['body', 'cso', { kinds: ['operational'], level: 'territorial' }],
  ['body', 'cps', { kinds: ['steering'], level: 'academic' }],
  at('entity', 'district', 0, 0),
  at('entity', 'school', 16, 40),
  at('body', 'cso', 0, 0),
  at('body', 'cps', 0, 0),
)
const chart = chartOf(successiveInputs(chartLabels)(data, 'view' as ViewId, '2026-11-24', new Set()))

let count = 0
function placed(ids: readonly string[], wanted?: Wanted) {
  const excerpt = excerptOf(data, new Set(ids), (id) => {
    const [box, inner] = [chart.layout.boxes.get(id), chart.layout.positions.get(id)]
    if (box === undefined || inner === undefined) return undefined
    const { x, y, width, height } = box
    return { id, x, y, width, height, innerX: inner.x, innerY: inner.y }
  })
  const newId = () => `copy-${++count}`
  const pasted = paste(excerpt, data, { newId, purpose: 'paste', about: '', nameOfPost: () => '' })
  const places = placeCopies(
    chart,
    data,
    excerpt,
    pasted,
    wanted ?? besideOriginals(chart, excerpt) ?? { type: 'around', point: { x: 0, y: 0 } },
  )
  return (id: string) => places.get(pasted.ids.get(id) ?? '')
}

test('a copy stands beside its original and lies on nothing', () => {
  const place = placed(['cso'])('cso')

  const original = chart.layout.positions.get('cso') ?? { x: 0, y: 0 }
  const { width = 0, height = 0 } = chart.layout.boxes.get('cso') ?? {}
  expect(place).toBeDefined()
  expect(overlaps({ ...original, width, height }, { ...(place ?? original), width, height })).toBe(false)
})

test('what stood in a copied container keeps its place in it', () => {
  expect(placed(['district'])('school')).toEqual(chart.layout.positions.get('school'))
})

test('a school copied alone finds a free place in its circonscription', () => {
  const place = placed(['school'])('school')

  expect(place).not.toEqual(chart.layout.positions.get('school'))
  expect(place?.y).toBeGreaterThanOrEqual(24)
})

test('around a point, each keeps its level: only what belongs there comes to that height', () => {
  const band = chart.layout.bands.find(({ level }) => level === 'territorial')
  const point = { x: 900, y: (band?.originY ?? 0) + 100 }

  const place = placed(['cso', 'cps'], { type: 'around', point })

  expect(place('cso')).toEqual({ x: 900 - 104, y: 56 })
  expect(place('cps')?.y).toBe(0)
})
