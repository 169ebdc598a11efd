import { expect, test } from 'vitest'
import { collectivitiesAt, transfersOf } from '#shared/organisation/collectivities.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const entity = (id: string) => ({ type: 'entity', id })

test('groupings come before communes, and what is outside the perimeter is left out', () => {
  const data = documentOf([
    ['entity', 'commune'],
    ['entity', 'far', { deployment: 'outside' }],
    ['entity', 'grouping', { kind: 'epci' }],
    ['entity', 'school', { kind: 'school' }],
  ])

  expect(collectivitiesAt(data, '2026-11-24').map(({ id }) => id)).toEqual(['grouping', 'commune'])
})

test('a transfer of competence counts from its first day on', () => {
  const transfer = {
    kind: 'transfers',
    source: entity('commune'),
    target: entity('grouping'),
    from: '2026-01-01',
  }
  const data = documentOf([
    ['entity', 'commune'],
    ['entity', 'grouping', { kind: 'epci' }],
    ['link', 'l-1', transfer],
  ])
  const { id } = aRecord('entity', 'commune')

  expect(transfersOf(data, id, '2026-01-01').map(({ target }) => target.id)).toEqual(['grouping'])
  expect(transfersOf(data, id, '2025-12-31')).toEqual([])
})
