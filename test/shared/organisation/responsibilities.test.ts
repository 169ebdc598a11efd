import { expect, test } from 'vitest'
import { answererOf, responsibilitiesOf, shareTotal } from '#shared/organisation/responsibilities.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const day = '2026-11-24'
const carried = (id: string, fields: object): RecordSketch => ['responsibility', id, fields]

test('what is in force comes first, the principal before the others, then what is to come, then what is over', () => {
  const data = documentOf([
    carried('over-1', { to: '2024-08-31' }),
    carried('over-2', { to: '2026-08-31' }),
    carried('next', { from: '2027-01-01' }),
    carried('second', { from: '2025-09-01' }),
    carried('first', { from: '2026-09-01', isPrincipal: true }),
    carried('else', { kind: 'training' }),
  ])

  expect(responsibilitiesOf(data, 'support', day).map(({ id }) => id)).toEqual([
    'first',
    'second',
    'next',
    'over-2',
    'over-1',
  ])
})

test('funding keys are counted as of a day, so that a new key replaces the former one', () => {
  const funding = (id: string, share: number | null, period: object) =>
    carried(id, { kind: 'funding', share, ...period })
  const data = documentOf([
    funding('advance', 10_000, { to: '2026-09-28' }),
    funding('syndicate', 2_500, { from: '2026-09-29' }),
    funding('grouping', 6_250, { from: '2026-09-29' }),
    funding('unknown', null, { from: '2026-09-29' }),
  ])

  expect([shareTotal(data, '2026-09-28'), shareTotal(data, day)]).toEqual([10_000, 8_750])
})

test('whoever holds the post answers for it; failing that, the person named', () => {
  const { id: personId } = aRecord('person', 'person-2')
  const { id: postId } = aRecord('post', 'post-1')
  const data = documentOf([
    ['person', 'person-1', { lastName: 'Aubépine' }],
    ['person', 'person-2', { lastName: 'Bruyère' }],
    ['post', 'post-1'],
    ['tenure', 'tenure-1', { to: '2026-08-31' }],
  ])
  const nameOn = (date: string, of: Parameters<typeof answererOf>[1]) => {
    const { post, person } = answererOf(data, of, date)
    return [post?.id, person?.lastName]
  }

  expect(nameOn('2026-08-31', { postId, personId })).toEqual(['post-1', 'Aubépine'])
  expect(nameOn(day, { postId, personId })).toEqual(['post-1', 'Bruyère'])
  expect(nameOn(day, { postId, personId: null })).toEqual(['post-1', undefined])
  expect(nameOn(day, { postId: null, personId: null })).toEqual([undefined, undefined])
})
