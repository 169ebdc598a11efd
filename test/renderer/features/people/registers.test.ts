import { expect, test } from 'vitest'
import { bodyRows } from '#renderer/features/people/body-rows.ts'
import { termRows } from '#renderer/features/people/term-rows.ts'
import { changedTerms, startsLater } from '#renderer/features/people/terms-gesture.ts'
import { aRecord } from '../../../support/builders.ts'
import { documentOf } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const today = '2026-11-24'
const person = (id: string, lastName: string) => ['person', id, { firstName: 'Anne', lastName }] as const
const mandate = (id: string, fields: object) => ['mandate', id, fields] as const
const data = documentOf([
  ['rulesProfile', 'crpa', { name: 'Commission (CRPA)' }],
  ['entity', 'town', { name: 'Commune de Brumeval' }],
  ['body', 'cps', { rulesProfileId: 'crpa', hostEntityId: 'town', act: 'Décision n° 3' }],
  ['body', 'old', { to: '2026-06-30' }],
  ['function', 'mayor', { titleMasculine: 'maire', titleFeminine: 'maire' }],
  ['post', 'mayor', { functionId: 'mayor', entityId: 'town' }],
  ['seat', 'first', { bodyId: 'cps', label: 'au titre des directeurs' }],
  ['seat', 'second', { bodyId: 'cps', label: 'au titre des parents', order: 20 }],
  person('anne', 'Aubin'),
  person('berthe', 'Bonnet'),
  ['tenure', 'tenure-1', { postId: 'mayor', personId: 'anne', from: '2020-05-25', to: '2026-03-27' }],
  ['tenure', 'tenure-2', { postId: 'mayor', personId: 'berthe', from: '2026-03-28' }],
  mandate('early', { seatId: 'first', personId: 'anne', from: '2024-09-01', to: '2025-08-31' }),
  mandate('later', { seatId: 'first', personId: 'anne', from: '2025-09-01', to: '2026-11-12' }),
  mandate('soon', { seatId: 'second', personId: 'berthe', from: '2026-01-12', to: '2027-01-08' }),
  mandate('next', { seatId: 'second', personId: 'anne', from: '2027-01-09', to: '2029-01-08' }),
  ['meeting', 'held', { bodyId: 'cps', date: '2026-09-29', status: 'held' }],
  ['meeting', 'cancelled', { bodyId: 'cps', date: '2026-11-30', status: 'cancelled' }],
  ['meeting', 'next', { bodyId: 'cps', date: '2026-12-08', status: 'convened' }],
  ['meeting', 'far', { bodyId: 'cps', date: '2027-03-08', status: 'planned' }],
])

test('the register tells of each body of the day its rules, how many seats are filled, and when it meets next', () => {
  const rows = bodyRows(data, today).map(({ body, rules, host, filled, seats, nextMeeting }) => {
    return { id: body.id, rules, host, filled, seats, nextMeeting }
  })

  expect(rows).toEqual([
    {
      id: 'cps',
      rules: 'Commission (CRPA)',
      host: 'Commune de Brumeval',
      filled: 1,
      seats: 2,
      nextMeeting: '2026-12-08',
    },
  ])
})

test('the board tells which terms are over with nobody in their place, end soon, hold, or are to come', () => {
  const rows = plainSpaces(termRows(data, today, 90, true)).map(({ term, state, end }) => [
    term.id,
    state,
    end,
  ])

  expect(rows).toEqual([
    ['early', 'over', 'échu depuis 450 jours'],
    ['later', 'lapsed', 'échu depuis 12 jours'],
    ['soon', 'ending', 'échoit dans 45 jours'],
    ['next', 'to-come', 'jusqu’au 8 janvier 2029'],
    ['tenure-1', 'over', 'échu depuis 242 jours'],
    ['tenure-2', 'open', ''],
  ])
  expect(termRows(data, today, 90, false).map(({ term }) => term.id)).toEqual([
    'later',
    'soon',
    'next',
    'tenure-2',
  ])
})

test('a line of the board says who, what and where', () => {
  const [line] = plainSpaces(termRows(data, today, 90, false))

  expect(line).toMatchObject({
    name: 'AUBIN Anne',
    office: 'Au titre des directeurs',
    where: 'CPS',
    rank: 'Titulaire',
  })
})

test('a post is said without the organisation that the next column names', () => {
  const mayor = termRows(data, today, 90, false).find(({ term }) => term.id === 'tenure-2')

  expect(mayor).toMatchObject({ office: 'Maire', where: 'Commune de Brumeval' })
})

const term = (from: string | null, to: string | null) => aRecord('mandate', 'mandate-1', { from, to })

test('extending changes what ends before the day, ending what would go on after it', () => {
  const terms = [term(null, '2026-12-31'), term(null, '2028-08-31'), term(null, null)]
  const changed = (gesture: 'extend' | 'end') =>
    changedTerms(gesture, terms, '2027-08-31').map(({ to }) => to)

  expect(changed('extend')).toEqual(['2026-12-31'])
  expect(changed('end')).toEqual(['2028-08-31', null])
})

test('a term that begins after the day cannot end on it', () => {
  expect(startsLater([term('2027-09-01', null)], '2027-08-31')).toBe(true)
  expect(startsLater([term('2027-08-31', null), term(null, null)], '2027-08-31')).toBe(false)
})
