import { describe, expect, test } from 'vitest'
import { type Bearer, collectivityRows } from '#shared/reports/parts/collectivities.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'

const day = '2026-11-24'
const charge = (id: string, kind: string, fields = {}): RecordSketch => [
  'responsibility',
  id,
  { kind, holder: { type: 'entity', id: 'commune' }, ...fields },
]
const base: readonly RecordSketch[] = [
  ['entity', 'commune', { name: 'Commune de Brumeval' }],
  ['person', 'person-1', { firstName: 'Isabelle', lastName: 'Lambrequin' }],
  ['person', 'person-2', { firstName: 'Catherine', lastName: 'Passeloup' }],
]
const by = (personId: string, fields = {}) => ({ personId, ...fields })
const referentOf = (...more: readonly RecordSketch[]): Bearer | undefined =>
  collectivityRows(documentOf([...base, ...more]), day)[0]?.referent

describe('the référent of a collectivity', () => {
  test('is named, with the others', () => {
    const referents = [
      charge('r-1', 'referent', by('person-2')),
      charge('r-2', 'referent', by('person-1', { isPrincipal: true })),
    ]

    expect(referentOf(...referents)).toEqual({
      name: 'Isabelle LAMBREQUIN',
      others: ['Catherine PASSELOUP'],
      remark: '',
      isWanted: false,
    })
  })

  test('is to be chosen when there are several and none is the principal one', () => {
    const referents = ['person-1', 'person-2'].map((person, index) =>
      charge(`r-${index}`, 'referent', by(person)),
    )

    expect(referentOf(...referents)).toMatchObject({ remark: 'précisez le principal', isWanted: true })
  })

  test('is wanted when there is none, when the post is vacant, and when the last one has left', () => {
    const post: RecordSketch = ['post', 'post-1', { entityId: 'commune' }]

    expect(referentOf()).toMatchObject({ name: '', remark: '', isWanted: true })
    expect(referentOf(post, charge('r-1', 'referent', { postId: 'post-1' }))).toMatchObject({
      remark: 'poste vacant',
      isWanted: true,
    })
    expect(referentOf(charge('r-1', 'referent', by('person-1', { to: '2026-08-31' })))).toMatchObject({
      remark: 'terminé le 31/08/2026',
      isWanted: true,
    })
  })

  test('may be one by her post, and is not wanted once the competence was handed over', () => {
    const byPost: readonly RecordSketch[] = [
      ['function', 'referent-ent'],
      ['post', 'post-1', { functionId: 'referent-ent', entityId: 'commune' }],
      ['tenure', 'tenure-1'],
    ]
    const transfer: RecordSketch = [
      'link',
      'l-1',
      {
        kind: 'transfers',
        source: { type: 'entity', id: 'commune' },
        target: { type: 'entity', id: 'epci' },
        label: 'numérique éducatif',
      },
    ]
    const data = documentOf([...base, ['entity', 'epci', { kind: 'epci', name: 'CCOB' }], transfer])
    const commune = collectivityRows(data, day).find(({ entity }) => entity.id === 'commune')

    expect(referentOf(...byPost)).toMatchObject({
      name: 'Isabelle LAMBREQUIN',
      remark: 'par son poste',
    })
    expect(commune).toMatchObject({ transfer: 'CCOB (numérique éducatif)', referent: { isWanted: false } })
  })
})

test('both competences are wanted of groupings, and groupings come first', () => {
  const data = documentOf([...base, ['entity', 'epci', { kind: 'epci', name: 'CCOB' }]])

  expect(
    collectivityRows(data, day).map(({ entity, digital, education }) => [
      entity.id,
      digital.isWanted,
      education.isWanted,
    ]),
  ).toEqual([
    ['epci', true, true],
    ['commune', false, false],
  ])
})
