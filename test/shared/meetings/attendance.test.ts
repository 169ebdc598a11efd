import { expect, test } from 'vitest'
import { isOfItsBody } from '#shared/meetings/attendance.ts'
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
