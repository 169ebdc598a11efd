import { expect, test } from 'vitest'
import { isGuestThere, itemsOfGuest } from '#shared/meetings/guests.ts'
import { aRecord } from '../../support/builders.ts'

const guest = aRecord('guest', 'expert', { meetingId: 'march', presence: 'present' })
const items = ['one', 'two', 'three'].map((id, index) =>
  aRecord('agendaItem', id, { meetingId: 'march', order: index * 10 }),
)
const event = (kind: string, at: string, fields: object = {}) =>
  aRecord('sessionEvent', `event-${kind}-${at.replace(':', '')}`, { meetingId: 'march', kind, at, ...fields })
const course = [
  event('opened', '14:00'),
  event('item-opened', '14:00', { agendaItemId: 'one' }),
  event('item-opened', '14:20', { agendaItemId: 'two' }),
  event('item-opened', '14:40', { agendaItemId: 'three' }),
  event('closed', '15:00'),
]
const moved = (kind: string, at: string) => event(kind, at, { guestId: 'expert', order: 100 })
const attended = (...moves: readonly ReturnType<typeof event>[]) =>
  itemsOfGuest(guest, [...course, ...moves], items)?.map(({ id }) => id) ?? null

test('a guest of whom nothing more is noted was there for all', () => {
  expect(attended()).toBeNull()
  expect(isGuestThere(guest, course)).toBe(true)
})

test('a guest who came and left is there for the items in between, even in part', () => {
  expect(attended(moved('arrived', '14:25'), moved('left', '14:38'))).toEqual(['two'])
  expect(attended(moved('left', '14:20'))).toEqual(['one'])
})

test('a guest who came late is not there before', () => {
  const events = [...course, moved('arrived', '14:25')]

  expect(isGuestThere(guest, events, '14:10')).toBe(false)
  expect(isGuestThere(guest, events, '14:30')).toBe(true)
  expect(isGuestThere({ ...guest, presence: 'excused' }, events, '14:30')).toBe(false)
})
