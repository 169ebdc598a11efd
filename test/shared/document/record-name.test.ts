import { expect, test } from 'vitest'
import { recordName } from '#shared/document/record-name.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const titles = { titleMasculine: 'directeur d’école', titleFeminine: 'directrice d’école' }
const school: readonly RecordSketch[] = [
  ['entity', 'entity-1', { sigle: '', name: 'École des Tilleuls' }],
  ['function', 'function-1', titles],
  ['post', 'post-1'],
]
const heldBy = (civility: string | null, to: string | null = null): readonly RecordSketch[] => [
  ...school,
  ['person', 'person-1', { civility }],
  ['tenure', 'tenure-1', { from: '2024-09-01', to }],
]

test('a family name is in capitals, what stands for an erased one is not', () => {
  const data = documentOf([
    ['person', 'person-1', { firstName: 'Claire', lastName: 'Aubépin' }],
    ['person', 'person-2', { firstName: '', lastName: 'Ancien membre n° 1', anonymisedOn: '2026-11-25' }],
  ])

  expect(recordName(data, 'person', 'person-1')).toBe('Claire AUBÉPIN')
  expect(recordName(data, 'person', 'person-2')).toBe('Ancien membre n° 1')
})

test('a post is called in the gender of its holder, a function or a vacant post in both', () => {
  const nameOf = (records: readonly RecordSketch[]) => recordName(documentOf(records), 'post', 'post-1')

  expect(nameOf(heldBy('mrs'))).toBe('directrice d’école, École des Tilleuls')
  expect(nameOf(heldBy('mr'))).toBe('directeur d’école, École des Tilleuls')
  const both = 'directeur ou directrice d’école, École des Tilleuls'
  expect([nameOf(school), nameOf(heldBy(null)), nameOf(heldBy('mrs', '2025-08-31'))]).toEqual([
    both,
    both,
    both,
  ])
  expect(recordName(documentOf(school), 'function', 'function-1')).toBe('directeur ou directrice d’école')
})
