import { expect, test } from 'vitest'
import { deputyAdvice, deputyHint } from '#renderer/sheets/deputy-advice.ts'
import { personShape } from '#shared/organisation/person.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const crpa = {
  name: 'Commission administrative (CRPA)',
  source: 'art. R133-3',
  asOf: '2026-11-01',
  deputyOfOfficer: 'same-entity',
  deputyOfElected: 'same-assembly',
  deputyOfQualified: 'none',
}
const mayorSeat = aRecord('seat', 'mayor', { kind: 'ex-officio', postId: 'mayor', label: '' })
const expertSeat = aRecord('seat', 'expert', { kind: 'qualified', label: 'Personnalité' })
const data = documentOf([
  ['rulesProfile', 'crpa', crpa],
  ['body', 'body-1', { rulesProfileId: 'crpa' }],
  ['entity', 'town'],
  ['function', 'mayor', { titleMasculine: 'maire', titleFeminine: 'maire', isElective: true }],
  ['function', 'manager', { isElective: false }],
  ['post', 'mayor', { functionId: 'mayor', entityId: 'town' }],
  ['post', 'manager', { functionId: 'manager', entityId: 'town' }],
  ['person', 'director', { civility: 'mr', firstName: 'Paul', lastName: 'Roy' }],
  ['tenure', 'tenure-1', { postId: 'manager', personId: 'director' }],
  ['seat', 'mayor', mayorSeat],
  ['seat', 'expert', expertSeat],
])
const director = personShape.id.parse('director')

test('a mayor should not be replaced by an officer of the town, and the article says so', () => {
  expect(plainSpaces(deputyAdvice(data, mayorSeat, director, '2026-03-10'))).toEqual({
    sentence:
      'La suppléance d’une personne élue revient à une personne élue de la même assemblée, ce que M. Paul ROY n’est pas à cette date.',
    source: 'Commission administrative (CRPA). Art. R133-3 ; règles lues le 1er novembre 2026.',
  })
})

test('a « personnalité qualifiée » has no deputy, whoever it is', () => {
  const stranger = personShape.id.parse('somebody-new')

  expect(deputyAdvice(data, expertSeat, stranger, '2026-03-10')?.sentence).toBe(
    'Une personnalité qualifiée ne se fait pas suppléer.',
  )
})

test('a body without rules gives no advice', () => {
  const free = { ...data, rulesProfile: new Map() }

  expect(deputyAdvice(free, mayorSeat, director, '2026-03-10')).toBe(null)
  expect(deputyHint(free, mayorSeat, 'deputy')).toBe(undefined)
})

test('what the rules ask is told before a deputy is chosen, and only then', () => {
  expect(plainSpaces(deputyHint(data, mayorSeat, 'deputy'))).toBe(
    'Commission administrative (CRPA) : la suppléance revient à une personne élue de la même assemblée.',
  )
  expect(deputyHint(data, mayorSeat, 'holder')).toBe(undefined)
})
