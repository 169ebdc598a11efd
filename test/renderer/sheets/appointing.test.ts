import { expect, test } from 'vitest'
import { formerMandate, mandatesInOrder, missingInMandate } from '#renderer/sheets/mandates.ts'
import { chosenPerson, missingPerson, nobody, someoneNew } from '#renderer/sheets/person-draft.ts'
import { missingInDates, successionOf } from '#renderer/sheets/succession.ts'
import { personShape } from '#shared/organisation/person.ts'
import { personChoiceText, seatText } from '#shared/text/bodies.ts'
import { documentOf } from '../../shared/reports/support/orvelle.ts'
import { aRecord } from '../../support/builders.ts'

const newId = () => personShape.id.parse('person-9')
const seat = aRecord('seat', 'seat-1')
const mandate = (id: string, fields: object) => ['mandate', id, fields] as const
const data = documentOf(
  ['seat', 'seat-1'],
  mandate('first', { from: '2024-01-01', to: '2025-12-31' }),
  mandate('second', { from: '2026-01-01' }),
  mandate('stand-in', { from: '2026-02-01', rank: 'deputy' }),
  mandate('next', { from: '2028-01-01' }),
)

test('a newcomer is created with what is known of her', () => {
  const draft = { ...someoneNew, civility: 'mrs', firstName: ' Jeanne ', lastName: 'Nouvel' } as const

  expect(chosenPerson(draft, newId)).toEqual({
    personId: 'person-9',
    person: aRecord('person', 'person-9', { firstName: 'Jeanne', lastName: 'Nouvel' }),
  })
})

test('nobody can be appointed before she is chosen or named', () => {
  expect(missingPerson(nobody)).toBe(personChoiceText.personMissing)
  expect(missingPerson({ ...someoneNew, lastName: ' ' })).toBe(personChoiceText.nameMissing)
  expect(chosenPerson(nobody, newId)).toBe(null)
  expect(chosenPerson(someoneNew, newId)).toBe(null)
})

test('the mandates that are over come last, and deputies after holders', () => {
  expect(mandatesInOrder(data, seat, '2026-11-24').map(({ id }) => id)).toEqual([
    'next',
    'second',
    'stand-in',
    'first',
  ])
})

test('a new holder takes over from the one who is in place then; a deputy takes over from nobody', () => {
  expect(formerMandate(data, seat, 'holder', '2026-11-24')?.id).toBe('second')
  expect(formerMandate(data, seat, 'holder', '2025-11-24')?.id).toBe('first')
  expect(formerMandate(data, seat, 'holder', '2023-11-24')).toBe(null)
  expect(formerMandate(data, seat, 'deputy', '2026-11-24')).toBe(null)
})

test('the former holder stays until the day before', () => {
  const former = formerMandate(data, seat, 'holder', '2026-11-24')

  expect(successionOf(former, '2026-12-01')).toEqual({ type: 'ends', lastDay: '2026-11-30' })
  expect(successionOf(former, '2026-01-01')).toEqual({ type: 'too-early', since: '2026-01-01' })
  expect(successionOf(former, null)).toEqual({ type: 'undated' })
  expect(successionOf(null, null)).toEqual({ type: 'none' })
})

test('somebody who has left already is not succeeded', () => {
  const left = aRecord('tenure', 'tenure-1', { to: '2026-08-31' })

  expect(successionOf(left, '2026-09-01')).toEqual({ type: 'none' })
  expect(successionOf(left, '2026-08-31')).toEqual({ type: 'ends', lastDay: '2026-08-30' })
})

test('dates out of order, and a takeover without a date, are told before anything is sent', () => {
  expect(missingInDates({ from: '2026-09-01', to: '2026-08-31' })).toBe(seatText.datesReversed)
  expect(missingInDates({ from: null, to: null })).toBe(null)
  expect(missingInDates({ from: null, to: null }, { type: 'undated' })).toBe(seatText.fromMissing)
  expect(
    missingInMandate(
      { person: { type: 'known', id: newId() }, rank: 'holder', from: '2026-01-01', to: null, act: '' },
      { type: 'too-early', since: '2026-01-01' },
    ),
  ).toBe(seatText.fromTooEarly)
})
