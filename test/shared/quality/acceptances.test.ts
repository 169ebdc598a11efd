import { expect, test } from 'vitest'
import { emptyData } from '#shared/document/document-data.ts'
import {
  concludedAs,
  isPointLate,
  isReservationLate,
  needOf,
  reservationsOf,
} from '#shared/quality/acceptances.ts'
import { checkAcceptance } from '#shared/quality/record-rules.ts'
import { acceptanceNeedText } from '#shared/text/acceptances.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const today = '2026-11-24'
const acceptance = aRecord('acceptance', 'va', { heldOn: null, plannedOn: null, result: null })

function made(...given: readonly (readonly [id: string, fields: object])[]) {
  const reservations = given.map(([id, fields]) =>
    aRecord('reservation', id, { acceptanceId: 'va', ...fields }),
  )
  return { reservation: new Map(reservations.map((reservation) => [reservation.id, reservation])) }
}

test('reservations to be lifted come before those that were, the first due first, without a due date after', () => {
  const data = made(
    ['lifted', { dueDate: '2026-01-01', liftedOn: '2026-02-01' }],
    ['some-day', { dueDate: null, order: 1 }],
    ['later', { dueDate: '2026-12-01' }],
    ['overdue', { dueDate: '2026-11-01' }],
    ['elsewhere', { acceptanceId: 'other', dueDate: '2026-01-01' }],
  )

  expect(reservationsOf(data, 'va').map(({ id }) => id)).toEqual(['overdue', 'later', 'some-day', 'lifted'])
})

test('a reservation is late the day after its due date, until it is lifted', () => {
  const late = (fields: object) => isReservationLate(aRecord('reservation', 'one', fields), today)

  expect([
    late({ dueDate: '2026-11-23' }),
    late({ dueDate: today }),
    late({ dueDate: '2026-11-23', liftedOn: today }),
    late({ dueDate: null }),
  ]).toEqual([true, false, false, false])
})

test('a point of the contract is late the day after its due date, until it is settled', () => {
  const late = (fields: object) => isPointLate(aRecord('contractPoint', 'one', fields), today)

  expect([
    late({ dueDate: '2026-11-23', settledOn: null }),
    late({ dueDate: today, settledOn: null }),
    late({ dueDate: '2026-11-23', settledOn: today }),
  ]).toEqual([true, false, false])
})

test.each([
  ['planned for later', { plannedOn: '2026-12-15' }, [], 'dans 21 jours'],
  ['planned and missed', { plannedOn: '2026-11-20' }, [], 'non tenue, en retard de 4 jours'],
  ['held without a result', { heldOn: '2026-11-20' }, [], 'sans résultat, tenue le 20/11/2026'],
  [
    'with a reservation that is overdue',
    { heldOn: '2026-11-20' },
    [['late', { dueDate: '2026-11-22' }]],
    'réserve en retard de 2 jours',
  ],
  [
    'with a reservation to be lifted',
    { heldOn: '2026-11-20', result: 'with-reservations' },
    [['open', { dueDate: '2026-11-25' }]],
    'réserve à lever demain',
  ],
  [
    'all of whose reservations are lifted',
    { heldOn: '2026-11-20', result: 'with-reservations' },
    [['done', { dueDate: '2026-11-22', liftedOn: '2026-11-23' }]],
    '',
  ],
  ['of which nothing is planned', {}, [], ''],
] as const)('a recette %s says what it asks for', (_, fields, reservations, words) => {
  const need = needOf(made(...reservations), { ...acceptance, ...fields }, today)

  expect(plainSpaces(acceptanceNeedText(need, today))).toBe(words)
})

test('a result brings the day of the recette along, where it is not known', () => {
  const concluded = { ...acceptance, ...concludedAs('accepted', acceptance, today) }

  expect(checkAcceptance(concluded, emptyData())).toEqual({ ok: true, value: null })
  expect(concludedAs('refused', { heldOn: '2026-11-02' }, today).heldOn).toBe('2026-11-02')
  expect(concludedAs(null, { heldOn: null }, today)).toEqual({ result: null, heldOn: null })
})
