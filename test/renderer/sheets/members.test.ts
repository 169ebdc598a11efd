import { expect, test } from 'vitest'
import { memberOf, membersOf, occupantOf, seatTitle } from '#renderer/sheets/members.ts'
import { compositionOf, occupationOf } from '#shared/organisation/composition.ts'
import type { Seat } from '#shared/organisation/seat.ts'
import { documentOf } from '../../shared/reports/support/orvelle.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const chair = aRecord('seat', 'chair', { kind: 'ex-officio', role: 'chair', postId: 'post-1', label: '' })
const delegate = aRecord('seat', 'delegate', { label: 'au titre des directeurs', entityId: 'entity-1' })
const guest = aRecord('seat', 'guest', { kind: 'guest', voice: 'advisory', label: '', order: 30 })
const data = documentOf(
  ['entity', 'entity-1', { kind: 'dsden', name: 'DSDEN de la Haute-Orvelle', sigle: 'DSDEN' }],
  ['function', 'function-1', { titleMasculine: 'recteur', titleFeminine: 'rectrice' }],
  ['post', 'post-1'],
  ['person', 'person-1'],
  ['person', 'person-2', { civility: 'mr', firstName: 'Paul', lastName: 'Roy' }],
  ['tenure', 'tenure-1', { from: '2026-01-01' }],
  ['body', 'body-1'],
  ['seat', 'chair', chair],
  ['seat', 'delegate', delegate],
  ['seat', 'guest', guest],
  ['mandate', 'mandate-1', { seatId: 'delegate', to: '2027-08-31' }],
  ['mandate', 'mandate-2', { seatId: 'delegate', personId: 'person-2', rank: 'deputy' }],
)

function lineOf(seat: Seat, date: string) {
  return plainSpaces(memberOf(data, occupationOf(data, seat, date), date))
}

test('a member is told with her office and her post, in her gender', () => {
  expect(lineOf(chair, '2026-03-10')).toEqual({
    id: 'chair',
    seatIds: ['chair'],
    state: 'held',
    name: 'Mme Claire AUBÉPINE',
    quality: 'Présidente, rectrice de la DSDEN de la Haute-Orvelle',
    notes: [],
  })
})

test('a vacant seat is told in neutral words', () => {
  expect(lineOf(chair, '2025-03-10')).toMatchObject({
    state: 'vacant',
    name: 'Siège vacant',
    quality: 'Présidence, recteur ou rectrice de la DSDEN de la Haute-Orvelle',
  })
})

test('a member has her end of mandate and her deputy with her', () => {
  expect(lineOf(delegate, '2026-03-10')).toMatchObject({
    name: 'Mme Claire AUBÉPINE',
    quality: 'Rectrice de la DSDEN de la Haute-Orvelle, au titre des directeurs',
    notes: ['Jusqu’au 31 août 2027', 'Suppléant : M. Paul ROY'],
  })
})

test('a seat with a deputy alone says that its holder is missing', () => {
  expect(lineOf(delegate, '2027-09-01')).toMatchObject({
    state: 'deputy-only',
    name: 'Titulaire non désigné',
    notes: ['Vacant depuis le 1er septembre 2027', 'Suppléant : M. Paul ROY'],
  })
})

test('the end of a mandate is counted in days once it is near', () => {
  expect(lineOf(delegate, '2027-07-17').notes[0]).toBe('Échoit dans 45 jours')
  expect(lineOf(delegate, '2027-08-30').notes[0]).toBe('Échoit demain')
  expect(lineOf(delegate, '2027-08-31').notes[0]).toBe('Échoit aujourd’hui')
})

test('identical seats are told together, with who fills each of them', () => {
  const alike = (id: string, order: number) =>
    ['seat', id, { bodyId: 'body-2', label: 'au titre des directeurs', order }] as const
  const withGroup = documentOf(
    ['body', 'body-2'],
    ['person', 'person-1'],
    alike('seat-a', 10),
    alike('seat-b', 20),
    alike('seat-c', 30),
    ['seat', 'seat-d', { bodyId: 'body-2', label: 'au titre des parents', order: 40 }],
    ['mandate', 'mandate-1', { seatId: 'seat-b', to: '2027-08-31' }],
  )
  const bodyId = aRecord('body', 'body-2').id

  const lines = plainSpaces(
    membersOf(withGroup, compositionOf(withGroup, bodyId, '2026-03-10'), '2026-03-10'),
  )

  expect(lines.map(({ seatIds, name, notes }) => ({ seatIds, name, notes }))).toEqual([
    {
      seatIds: ['seat-a', 'seat-b', 'seat-c'],
      name: '3 sièges : 1 pourvu',
      notes: ['Mme Claire AUBÉPINE, jusqu’au 31 août 2027'],
    },
    { seatIds: ['seat-d'], name: 'Siège vacant', notes: [] },
  ])
})

test('a seat meant for a function is called by it, and its holder by her own post', () => {
  const open = { ...delegate, label: '', entityId: null, functionId: aRecord('function', 'function-1').id }

  expect(seatTitle(data, open)).toBe('Recteur ou rectrice')
  expect(lineOf(open, '2026-03-10').quality).toBe('Rectrice de la DSDEN de la Haute-Orvelle')
})

test('a voice that only advises is told, except for guests, of whom it is known', () => {
  const expert = { ...delegate, voice: 'advisory' } as const

  expect(lineOf(expert, '2026-03-10').notes[0]).toBe('Voix consultative, jusqu’au 31 août 2027')
  expect(lineOf(guest, '2026-03-10').notes).toEqual([])
})

test('a seat is called by its post, else by its label, else by its kind', () => {
  expect([chair, delegate, guest].map((seat) => seatTitle(data, seat))).toEqual([
    'Recteur ou rectrice de la DSDEN de la Haute-Orvelle',
    'Au titre des directeurs de la DSDEN de la Haute-Orvelle',
    'Invité',
  ])
})

test('a seat that is called for some items only says so', () => {
  const called = { ...guest, condition: 'selon l’ordre du jour' }

  expect(lineOf(called, '2026-03-10').notes).toEqual(['Selon l’ordre du jour'])
  expect(occupantOf(data, called, '2026-03-10')).toMatchObject({
    quality: 'Invité, selon l’ordre du jour',
    notes: [],
  })
})

test('under the title of a seat, its occupant is told by her office and kind', () => {
  expect(occupantOf(data, chair, '2026-03-10').quality).toBe('Présidente, membre de droit')
})
