import { expect, test } from 'vitest'
import { countsText, dayValueText, distanceText, shownDayTitle } from '#shared/text/timeline.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const today = '2026-11-27'

test('how far a day is, is told in days, then in months, then in years and months', () => {
  const told = ['2026-11-15', '2026-11-28', '2026-08-20', '2024-03-12', '2023-11-27', '2028-02-01']

  expect(told.map((day) => plainSpaces(distanceText(day, today)))).toEqual([
    'il y a 12 jours',
    'demain',
    'il y a 3 mois',
    'il y a 2 ans et 8 mois',
    'il y a 3 ans',
    'dans 1 an et 2 mois',
  ])
})

test('the shown day is told with its distance', () => {
  expect(plainSpaces(shownDayTitle('2024-03-01', today))).toBe(
    'Organisation au 1er mars 2024, il y a 2 ans et 8 mois',
  )
})

test('the line of time says its day and how much changes on it', () => {
  expect(plainSpaces(dayValueText('2024-03-12', today, 3))).toBe('12 mars 2024, 3 changements')
  expect(plainSpaces(dayValueText(today, today, 0))).toBe('27 novembre 2026, aujourd’hui, aucun changement')
})

test('counts of a comparison leave out what does not occur', () => {
  expect(plainSpaces(countsText({ added: 1, removed: 0, changed: 12 }))).toBe('1 ajout, 12 changements')
  expect(countsText({ added: 0, removed: 0, changed: 0 })).toContain('rien ne change')
})
