import { expect, test } from 'vitest'
import { collectivitiesWithoutTransfer, referentsAt } from '#shared/organisation/referents.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const day = '2026-11-24'
const entity = (id: string) => ({ type: 'entity', id })
const commune = aRecord('entity', 'commune').id

const people: readonly RecordSketch[] = [
  ['entity', 'commune'],
  ['person', 'aubepine'],
  ['person', 'bruyere'],
  ['function', 'referent-ent'],
  ['post', 'post', { functionId: 'referent-ent', entityId: 'commune' }],
]
const charge = (id: string, fields: object): RecordSketch => [
  'responsibility',
  id,
  { kind: 'referent', holder: entity('commune'), ...fields },
]
const held: RecordSketch = ['tenure', 'tenure', { postId: 'post', personId: 'bruyere', to: '2026-12-31' }]
const referents = (records: readonly RecordSketch[], date = day) =>
  referentsAt(documentOf([...people, ...records]), commune, date).map(
    ({ charge, person, isPrincipal }) =>
      `${charge?.id ?? 'post'}: ${person?.id ?? 'nobody'}${isPrincipal ? ', principal' : ''}`,
  )

test('whoever is charged prevails over the post of référent, the principal first', () => {
  const charges = [
    charge('first', { personId: 'aubepine' }),
    charge('second', { postId: 'post', isPrincipal: true }),
    charge('over', { personId: 'aubepine', to: '2026-08-31' }),
  ]

  expect(referents([held, ...charges])).toEqual(['second: bruyere, principal', 'first: aubepine'])
})

test('failing a charge, the post of référent says who, or that there is nobody', () => {
  expect(referents([held])).toEqual(['post: bruyere'])
  expect(referents([held], '2027-01-01')).toEqual(['post: nobody'])
})

test('a collectivity that handed its competence over needs no référent of its own while the transfer lasts', () => {
  const transfer = {
    kind: 'transfers',
    source: entity('commune'),
    target: entity('grouping'),
    from: '2026-01-01',
  }
  const data = documentOf([...people, ['entity', 'grouping', { kind: 'epci' }], ['link', 'l-1', transfer]])
  const wanted = (date: string) => collectivitiesWithoutTransfer(data, date).map(({ id }) => id)

  expect(wanted('2025-12-31')).toEqual(['grouping', 'commune'])
  expect(wanted('2026-01-01')).toEqual(['grouping'])
})
