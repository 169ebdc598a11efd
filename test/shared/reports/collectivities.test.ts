import { expect, test } from 'vitest'
import { collectivitiesTable } from '#shared/reports/parts/collectivities.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'
import { tables } from './support/reading.ts'

const charge = (id: string, fields: object): RecordSketch => [
  'responsibility',
  id,
  { kind: 'referent', holder: { type: 'entity', id: 'commune' }, ...fields },
]
const told = (...charges: readonly RecordSketch[]) =>
  tables([
    collectivitiesTable(
      documentOf([
        ['entity', 'commune', { name: 'Commune de Brumeval' }],
        ['person', 'person-1', { civility: 'mrs', firstName: 'Isabelle', lastName: 'Lambrequin' }],
        ['post', 'post-1', { entityId: 'commune' }],
        ['post', 'post-2', { entityId: 'commune' }],
        ...charges,
      ]),
      '2026-11-24',
    ),
  ])[0]?.[1]?.[1]

test('the vacant posts of several référents are told once, after whoever is there', () => {
  const vacant = [charge('r-1', { postId: 'post-1' }), charge('r-2', { postId: 'post-2' })]
  const held = charge('r-0', { personId: 'person-1', isPrincipal: true })

  expect(told(...vacant)).toBe('Poste vacant')
  expect(told(held, ...vacant)).toBe('Mme Isabelle LAMBREQUIN | Poste vacant')
})
