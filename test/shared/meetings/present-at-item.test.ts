import { expect, test } from 'vitest'
import { presentAtItem } from '#shared/meetings/present-at-item.ts'
import { aRecord } from '../../support/builders.ts'
import { attending, movement } from '../../support/roll.ts'

const taken = (kind: string, at: string, item: string, order = 10) =>
  aRecord('sessionEvent', `${kind}-${item}-${at.replace(':', '')}`, { kind, at, agendaItemId: item, order })
const records = [
  attending(0, 'present'),
  attending(1, 'represented'),
  attending(2, 'absent'),
  attending(3, 'proxy', { proxySeatId: 'seat-0' }),
]
const events = [
  taken('item-opened', '14:10', 'budget'),
  movement('arrived', 2, '14:20'),
  taken('item-opened', '14:30', 'calendar'),
  movement('left', 0, '14:40'),
  movement('left', 1, '15:00'),
  taken('item-opened', '15:00', 'budget', 20),
]
const there = (item: string) =>
  presentAtItem(records, events, item).map(({ record, isThroughout }) => `${record.seatId} ${isThroughout}`)

test('who was there while an item was dealt with, and whether all the time', () => {
  expect(there('calendar')).toEqual(['seat-0 false', 'seat-1 true', 'seat-2 true'])
})

test('an item that was taken up again counts whoever was there at either time', () => {
  expect(there('budget')).toEqual(['seat-0 false', 'seat-1 false', 'seat-2 false'])
})

test('nobody was there for an item that was not reached', () => {
  expect(there('divers')).toEqual([])
})
