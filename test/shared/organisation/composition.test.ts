import { expect, test } from 'vitest'
import {
  compositionOf,
  mandatesOf,
  occupationOf,
  postHolder,
  seatsOf,
  soleDeputy,
} from '#shared/organisation/composition.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const { id: bodyId } = aRecord('body', 'body-1')
const { id: postId } = aRecord('post', 'post-1')

const people: readonly RecordSketch[] = [
  ['person', 'person-1', { lastName: 'Aubépine' }],
  ['person', 'person-2', { lastName: 'Bruyère' }],
  ['person', 'person-3', { lastName: 'Cytise' }],
]
const base: readonly RecordSketch[] = [...people, ['body', 'body-1'], ['seat', 'seat-1']]

/** « held Aubépine (Bruyère) until 2026-08-31 »: the first seat on a day, in words. */
function seatOn(date: string, ...more: readonly RecordSketch[]): string {
  const [seat] = compositionOf(documentOf([...base, ...more]), bodyId, date)
  if (seat === undefined) return 'no seat'
  const deputies = seat.deputies.map(({ lastName }) => lastName).join(', ')
  return [seat.state, seat.holder?.lastName, deputies && `(${deputies})`, seat.until && `until ${seat.until}`]
    .filter(Boolean)
    .join(' ')
}

const mandate = (id: string, fields: object): RecordSketch => ['mandate', id, fields]

test('a seat without mandate or post is vacant', () => {
  expect(seatOn('2026-03-12')).toBe('vacant')
})

test('a mandate fills its seat from its first to its last day', () => {
  const term = mandate('mandate-1', { from: '2026-03-12', to: '2026-08-31' })

  expect(['2026-03-11', '2026-03-12', '2026-08-31', '2026-09-01'].map((day) => seatOn(day, term))).toEqual([
    'vacant',
    'held Aubépine until 2026-08-31',
    'held Aubépine until 2026-08-31',
    'vacant',
  ])
})

test('a seat with a deputy alone is half filled; beside a holder the deputy is named', () => {
  const deputy = mandate('mandate-2', { personId: 'person-2', rank: 'deputy' })

  expect(seatOn('2026-03-12', deputy)).toBe('deputy-only (Bruyère)')
  expect(seatOn('2026-03-12', deputy, mandate('mandate-1', {}))).toBe('held Aubépine (Bruyère)')
})

test('only a deputy who is alone on that day stands in without a question', () => {
  const first = mandate('mandate-1', { personId: 'person-2', rank: 'deputy', to: '2026-08-31' })
  const second = mandate('mandate-2', { personId: 'person-3', rank: 'deputy', from: '2026-06-01' })
  const seat = aRecord('seat', 'seat-1')
  const soleOn = (date: string) =>
    soleDeputy(occupationOf(documentOf([...base, first, second]), seat, date))?.lastName

  expect(['2026-05-31', '2026-06-01', '2026-09-01'].map(soleOn)).toEqual(['Bruyère', undefined, 'Cytise'])
  expect(soleDeputy({ deputies: [] })).toBe(null)
})

test('when two holders overlap, the one who began last sits', () => {
  const earlier = mandate('mandate-1', { from: '2025-09-01' })
  const later = mandate('mandate-2', { personId: 'person-2', from: '2026-03-01' })
  const sinceAlways = mandate('mandate-3', { personId: 'person-3' })

  expect(seatOn('2026-02-28', earlier, later, sinceAlways)).toBe('held Aubépine')
  expect(seatOn('2026-03-12', sinceAlways, earlier, later)).toBe('held Bruyère')
})

const exOfficio: readonly RecordSketch[] = [
  ['function', 'function-1'],
  ['entity', 'entity-1'],
  ['post', 'post-1'],
  ['seat', 'seat-1', { kind: 'ex-officio', postId: 'post-1' }],
  ['tenure', 'tenure-1', { from: '2025-09-01', to: '2026-08-31' }],
  ['tenure', 'tenure-2', { personId: 'person-2', from: '2026-09-01' }],
]

test('a seat ex officio follows whoever holds the post on that day', () => {
  const days = ['2025-08-31', '2026-08-31', '2026-09-01']

  expect(days.map((day) => seatOn(day, ...exOfficio))).toEqual([
    'vacant',
    'held Aubépine until 2026-08-31',
    'held Bruyère',
  ])
  expect(days.map((day) => postHolder(documentOf([...base, ...exOfficio]), postId, day)?.personId)).toEqual([
    undefined,
    'person-1',
    'person-2',
  ])
})

test('a mandate as holder prevails over the post, a deputy completes it', () => {
  const replacement = mandate('mandate-1', { personId: 'person-3', to: '2025-12-31' })
  const deputy = mandate('mandate-2', { personId: 'person-2', rank: 'deputy' })

  expect(seatOn('2025-12-31', ...exOfficio, replacement)).toBe('held Cytise until 2025-12-31')
  expect(seatOn('2026-01-01', ...exOfficio, replacement, deputy)).toBe(
    'held Aubépine (Bruyère) until 2026-08-31',
  )
})

test('seats come in protocol order, those of other bodies not at all', () => {
  const data = documentOf([
    ...base,
    ['body', 'body-2'],
    ['seat', 'seat-3', { order: 5 }],
    ['seat', 'seat-2', { order: 10 }],
    ['seat', 'seat-4', { bodyId: 'body-2', order: 1 }],
  ])

  expect(seatsOf(data, bodyId).map(({ id }) => id)).toEqual(['seat-3', 'seat-1', 'seat-2'])
})

test('what is read of a new document is not what was remembered of the old one', () => {
  const seat = aRecord('seat', 'seat-1')
  const before = documentOf(base)
  const after = documentOf([...base, mandate('mandate-1', {})])

  expect(occupationOf(before, seat, '2026-03-12').state).toBe('vacant')
  expect(occupationOf(after, seat, '2026-03-12').state).toBe('held')
  expect([mandatesOf(before, seat).length, mandatesOf(after, seat).length]).toEqual([0, 1])
})
