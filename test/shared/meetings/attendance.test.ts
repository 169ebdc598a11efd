import { expect, test } from 'vitest'
import { isOfItsBody, namesItsStandIn } from '#shared/meetings/attendance.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

test('a seat attends the meetings of its own body, and gives its proxy within it', () => {
  const data = documentOf([
    ['meeting', 'meeting-1'],
    ['seat', 'seat-1'],
    ['seat', 'seat-2'],
    ['seat', 'seat-3', { bodyId: 'body-2' }],
  ])
  const holds = (fields: object) => isOfItsBody(aRecord('attendance', 'attendance-1', fields), data)

  expect(holds({})).toBe(true)
  expect(holds({ proxySeatId: 'seat-2' })).toBe(true)
  expect(holds({ proxySeatId: 'seat-3' })).toBe(false)
  expect(holds({ seatId: 'seat-3' })).toBe(false)
})

test('whoever represents a seat is named; other states need nobody', () => {
  const named = (fields: object) => namesItsStandIn(aRecord('attendance', 'attendance-1', fields))

  expect(named({ status: 'represented' })).toBe(false)
  expect(named({ status: 'represented', personId: 'person-2' })).toBe(true)
  for (const status of ['present', 'proxy', 'excused', 'absent']) expect(named({ status })).toBe(true)
})
