import { expect, test } from 'vitest'
import { deputyRefusal } from '#shared/organisation/deputies.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const held = (id: string, functionId: string, entityId: string): readonly RecordSketch[] => [
  ['person', id],
  ['post', `post-${id}`, { functionId, entityId }],
  ['tenure', `tenure-${id}`, { postId: `post-${id}`, personId: id }],
]

const data = documentOf([
  ['function', 'maire', { isElective: true }],
  ['function', 'adjoint', { isElective: true }],
  ['function', 'dgs'],
  ['function', 'ien'],
  ['function', 'cpc'],
  ['entity', 'commune'],
  ['entity', 'other-commune'],
  ['entity', 'circo', { kind: 'constituency' }],
  ...held('mayor', 'maire', 'commune'),
  ...held('alderman', 'adjoint', 'commune'),
  ...held('officer', 'dgs', 'commune'),
  ...held('other-alderman', 'adjoint', 'other-commune'),
  ...held('inspector', 'ien', 'circo'),
  ...held('adviser', 'cpc', 'circo'),
  ['person', 'stranger'],
  ['body', 'body-1'],
  ['seat', 'mayor-seat', { kind: 'ex-officio', postId: 'post-mayor' }],
  ['seat', 'inspector-seat', { kind: 'ex-officio', postId: 'post-inspector' }],
  ['seat', 'qualified-seat', { kind: 'qualified' }],
])
const crpa = aRecord('rulesProfile', 'crpa', {
  deputyOfOfficer: 'same-entity',
  deputyOfElected: 'same-assembly',
  deputyOfQualified: 'none',
})
const free = aRecord('rulesProfile', 'free')

function refusal(seat: string, person: string, profile: RulesProfile = crpa) {
  const found = data.seat.get(seat as SeatId) // an id of the table above
  if (found === undefined) throw new Error(seat)
  return deputyRefusal(data, found, person as PersonId, profile, '2026-03-10') // an id of the table above
}

// The vectors of CRPA R133-3.
test.each([
  ['a mayor by the chief officer of the commune', 'mayor-seat', 'officer', 'deputy-not-elected'],
  ['a mayor by an alderman of the same council', 'mayor-seat', 'alderman', null],
  ['a mayor by an alderman of another one', 'mayor-seat', 'other-alderman', 'deputy-not-elected'],
  ['an inspector by an adviser of the same service', 'inspector-seat', 'adviser', null],
  ['an inspector by an officer of a commune', 'inspector-seat', 'officer', 'deputy-of-another-entity'],
  ['a « personnalité qualifiée » by anybody', 'qualified-seat', 'officer', 'deputy-not-admitted'],
  ['a mayor by somebody of whom nothing is known', 'mayor-seat', 'stranger', null],
])('%s: %s, %s → %s', (_, seat, person, expected) => {
  expect(refusal(seat, person)).toBe(expected)
})

test('free rules admit everybody', () => {
  expect(refusal('mayor-seat', 'officer', free)).toBeNull()
  expect(refusal('qualified-seat', 'officer', free)).toBeNull()
})
