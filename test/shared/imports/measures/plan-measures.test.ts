import { expect, test } from 'vitest'
import { planMeasures } from '#shared/imports/measures/plan-measures.ts'
import type { MeasurementId } from '#shared/quality/indicator.ts'
import { missingColumns, plannedText } from '#shared/text/measure-import.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'
import { documentOf } from '../../reports/support/orvelle.ts'

const data = documentOf(
  ['indicator', 'schools', { name: 'Écoles ouvertes' }],
  ['entity', 'tilleuls', { name: 'École des Tilleuls', uai: '0210001P' }],
  ['entity', 'twin-1', { name: 'École Jules-Ferry' }],
  ['entity', 'twin-2', { name: 'École Jules-Ferry' }],
  ['measurement', 'm-1', { indicatorId: 'schools', on: '2026-09-07', value: 6, note: '' }],
  ['measurement', 'm-2', { indicatorId: 'schools', on: '2026-10-07', value: 7, note: '' }],
)

function planned(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  let ids = 0
  return planMeasures(
    { header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) },
    { data, today: '2026-11-24', newId: () => `new-${++ids}` as MeasurementId }, // ids are branded text
  )
}

test('rows are read by their headers, in French figures and days, on the whole perimeter or in a place', () => {
  const plan = planned(
    ['Commentaire', 'VALEUR', 'Date', 'École / UAI', 'Indicateur'],
    ['', '12,5', '20/11/2026', '', 'écoles ouvertes'],
    ['Salle prête', '1 234', '2026-11-20', '0210001P', 'Écoles ouvertes'],
    ['', '3', '20/11/2026', 'Ensemble du périmètre', 'Autre'],
  )

  expect(plan.measurements).toMatchObject([
    { indicatorId: 'schools', on: '2026-11-20', value: 12.5, entityId: null, note: '' },
    { indicatorId: 'schools', on: '2026-11-20', value: 1234, entityId: 'tilleuls', note: 'Salle prête' },
  ])
  expect(plan.remarks).toEqual([{ code: 'measure-indicator-unknown', line: 4, params: { text: 'Autre' } }])
})

test('what cannot be understood is left out and told, line by line', () => {
  const plan = planned(
    ['Indicateur', 'Date', 'Valeur', 'Lieu'],
    ['Écoles ouvertes', '31/02/2026', '1', ''],
    ['Écoles ouvertes', '25/11/2026', '1', ''],
    ['Écoles ouvertes', '20/11/2026', 'douze', ''],
    ['Écoles ouvertes', '20/11/2026', '1', 'École Jules-Ferry'],
    ['Écoles ouvertes', '20/11/2026', '1', 'École inconnue'],
    ['Écoles ouvertes', '20/11/2026', '1', ''],
    ['Écoles ouvertes', '20/11/2026', '2', ''],
  )

  expect(plan.measurements).toHaveLength(1)
  expect(plan.remarks.map(({ code, line }) => [line, code])).toEqual([
    [2, 'measure-day-wrong'],
    [3, 'measure-day-wrong'],
    [4, 'measure-value-wrong'],
    [5, 'measure-place-unknown'],
    [6, 'measure-place-unknown'],
    [8, 'measure-twice'],
  ])
})

test('a figure that is there already is not recorded again; one that differs takes its place', () => {
  const plan = planned(
    ['Indicateur', 'Date', 'Valeur'],
    ['Écoles ouvertes', '07/09/2026', '6'],
    ['Écoles ouvertes', '07/10/2026', '8'],
  )

  expect(plan).toMatchObject({ measurements: [{ value: 8 }], replaced: 1, same: 1 })
  expect(plainSpaces(plannedText(plan, true))).toBe('1 mesure importée, dont 1 remplacée ; 1 déjà connue.')
})

test('a table without the columns that matter says which', () => {
  const plan = planned(['Indicateur', 'Chose'], ['Écoles ouvertes', '1'])

  expect(plan).toMatchObject({ measurements: [], missing: ['on', 'value'] })
  expect(plainSpaces(missingColumns(plan.missing))).toBe('Il manque les colonnes « Date » et « Valeur ».')
})
