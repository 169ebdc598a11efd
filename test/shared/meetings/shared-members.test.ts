import { expect, test } from 'vitest'
import { meetingConflicts } from '#shared/meetings/shared-members.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const records: readonly RecordSketch[] = [
  ['person', 'rectrice'],
  ['person', 'maire'],
  ['body', 'cps'],
  ['body', 'cso'],
  ['seat', 'cps-1', { bodyId: 'cps' }],
  ['seat', 'cps-2', { bodyId: 'cps' }],
  ['seat', 'cso-1', { bodyId: 'cso' }],
  ['mandate', 'm-1', { seatId: 'cps-1', personId: 'rectrice' }],
  ['mandate', 'm-2', { seatId: 'cps-2', personId: 'maire' }],
  ['mandate', 'm-3', { seatId: 'cso-1', personId: 'rectrice' }],
  ['meeting', 'march', { bodyId: 'cps', date: '2026-03-10', startTime: '14:00', endTime: '16:00' }],
]
const conflictsWith = (fields: object) => {
  const data = documentOf([
    ...records,
    ['meeting', 'other', { bodyId: 'cso', date: '2026-03-10', ...fields }],
  ])
  const march = data.meeting.get('march')
  if (march === undefined) throw new Error('no meeting')
  return meetingConflicts(data, march).map(({ meeting, persons }) => [
    meeting.id,
    persons.map(({ id }) => id),
  ])
}

test.each([
  ['during it', { startTime: '15:00', endTime: '17:00' }, true],
  ['right after it', { startTime: '16:00', endTime: '17:00' }, false],
  ['before it, with an open end', { startTime: '12:30', endTime: null }, true],
  ['on another day', { date: '2026-03-11', startTime: '14:00' }, false],
  ['at the same time, but cancelled', { startTime: '14:00', status: 'cancelled' }, false],
])('a meeting %s that shares a member is told when it overlaps', (_, fields, overlaps) => {
  expect(conflictsWith(fields)).toEqual(overlaps ? [['other', ['rectrice']]] : [])
})

test('bodies without a common member may meet at the same time', () => {
  expect(conflictsWith({ bodyId: 'cso', startTime: '14:00' })).toHaveLength(1)
  const data = documentOf([
    ...records.filter(([, id]) => id !== 'm-3'),
    ['meeting', 'other', { bodyId: 'cso', date: '2026-03-10', startTime: '14:00' }],
  ])
  const march = data.meeting.get('march')

  expect(march === undefined ? null : meetingConflicts(data, march)).toEqual([])
})
