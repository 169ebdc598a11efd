import { expect, test } from 'vitest'
import { filledSeats, termEndText, termStateAt } from '#shared/text/mandates.ts'
import { replacementEffect } from '#shared/text/succession.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const today = '2026-11-24'

test.each([
  [null, 'open', ''],
  ['2027-08-31', 'current', 'jusqu’au 31 août 2027'],
  ['2027-02-23', 'current', 'jusqu’au 23 février 2027'],
  ['2027-02-22', 'ending', 'échoit dans 90 jours'],
  ['2026-11-25', 'ending', 'échoit demain'],
  ['2026-11-24', 'ending', 'échoit aujourd’hui'],
  ['2026-11-23', 'lapsed', 'échu depuis 1 jour'],
  ['2026-11-12', 'lapsed', 'échu depuis 12 jours'],
  ['un jour', 'current', 'jusqu’au un jour'],
] as const)('a term until %s is %s: « %s »', (to, state, words) => {
  expect(termStateAt(to, today, 90)).toBe(state)
  expect(plainSpaces(termEndText(to, today, 90))).toBe(words)
})

test('identical seats say how many there are and how many are filled', () => {
  expect(plainSpaces(filledSeats(4, 3))).toBe('4 sièges : 3 pourvus')
  expect(plainSpaces(filledSeats(4, 1))).toBe('4 sièges : 1 pourvu')
  expect(plainSpaces(filledSeats(2, 0))).toBe('2 sièges : aucun pourvu')
})

test('a nomination tells which bodies it changes, and from when', () => {
  expect(plainSpaces(replacementEffect(['CPS', 'CSO', 'GAP Brumeval'], '2026-09-01'))).toBe(
    'Change 3 instances à compter du 1er septembre 2026 : CPS, CSO et GAP Brumeval. Avant cette date, rien ne change.',
  )
  expect(replacementEffect([], '2026-09-01')).toBe('Aucune instance ne suit ce poste à cette date.')
})
