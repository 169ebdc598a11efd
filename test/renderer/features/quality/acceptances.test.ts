import { expect, test } from 'vitest'
import {
  acceptanceRows,
  contractPointRows,
  reservationRows,
} from '#renderer/features/quality/acceptances/rows.ts'
import { documentOf } from '../../../support/document-data.ts'

const today = '2026-11-24'
const data = documentOf([
  ['entity', 'editeur', { kind: 'company', name: 'Plumevent Éducation' }],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  [
    'acceptance',
    'va',
    { name: 'VA', heldOn: '2026-05-21', result: 'with-reservations', supplierId: 'editeur' },
  ],
  ['acceptance', 'some-day', { name: 'Un jour', plannedOn: null, heldOn: null, result: null, bodyId: 'cso' }],
  ['acceptance', 'technical', { name: 'Technique', heldOn: '2026-04-10', result: 'accepted' }],
  ['reservation', 'lifted', { acceptanceId: 'va', dueDate: '2026-09-30', liftedOn: '2026-09-11' }],
  ['reservation', 'open', { acceptanceId: 'va', dueDate: '2027-01-31' }],
  ['reservation', 'late', { acceptanceId: 'va', dueDate: '2026-11-20' }],
  ['contractPoint', 'settled', { dueDate: '2026-10-31', settledOn: '2026-10-27' }],
  ['contractPoint', 'late', { dueDate: '2026-11-20', settledOn: null, supplierId: 'editeur' }],
  ['contractPoint', 'no-day', { dueDate: null, settledOn: null }],
])

test('recettes come in the order of time, with what remains of their reservations', () => {
  expect(
    acceptanceRows(data, today).map(({ acceptance, reservations, open, need, supplier, body }) => [
      ...[acceptance.id, reservations, open, need?.kind ?? null, supplier, body],
    ]),
  ).toEqual([
    ['technical', 0, 0, null, '', ''],
    ['va', 3, 2, 'late-reservation', 'Plumevent Éducation', ''],
    ['some-day', 0, 0, null, '', 'CSO'],
  ])
})

test('reservations of all recettes come with what is overdue first', () => {
  expect(
    reservationRows(data, today).map(({ reservation, acceptance, supplier, isLate }) => [
      ...[reservation.id, acceptance, supplier, isLate],
    ]),
  ).toEqual([
    ['late', 'VA', 'Plumevent Éducation', true],
    ['open', 'VA', 'Plumevent Éducation', false],
    ['lifted', 'VA', 'Plumevent Éducation', false],
  ])
})

test('points of the contract come with those to be settled first', () => {
  expect(contractPointRows(data, today).map(({ point, isLate }) => [point.id, isLate])).toEqual([
    ['late', true],
    ['no-day', false],
    ['settled', false],
  ])
})
