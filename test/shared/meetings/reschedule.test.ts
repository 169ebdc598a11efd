import { expect, test } from 'vitest'
import { followingMeetings } from '#shared/meetings/reschedule.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const meeting = (id: string, date: string, fields: object = {}): RecordSketch => [
  'meeting',
  id,
  { bodyId: 'cps', date, status: 'planned', ...fields },
]
const first = aRecord('meeting', 'march', { bodyId: 'cps', date: '2026-03-10', status: 'planned' })
const noHolidays = { holidays: [], zone: '' }
const afterMove = (date: string, ...others: readonly RecordSketch[]) => {
  const data = documentOf([['body', 'cps'], ['body', 'cso'], ['meeting', 'march', first], ...others])
  const { moved, convened } = followingMeetings(data, first, date, noHolidays)
  return {
    moved: moved.map(({ meeting: { id }, day }) => [id, day.date]),
    convened: convened.map(({ id }) => id),
  }
}

test('the later meetings of the body are moved by as many days', () => {
  expect(
    afterMove(
      '2026-03-12',
      meeting('february', '2026-02-10'),
      meeting('april', '2026-04-14'),
      meeting('other', '2026-04-15', { bodyId: 'cso' }),
      meeting('called-off', '2026-05-12', { status: 'cancelled' }),
    ),
  ).toEqual({ moved: [['april', '2026-04-16']], convened: [] })
})

test('a day that is closed is stepped over, to the same weekday of the next open week', () => {
  // Thursday 14 May 2026 is Ascension day.
  expect(afterMove('2026-03-12', meeting('may', '2026-05-12')).moved).toEqual([['may', '2026-05-21']])
})

test('those whose members were called stay', () => {
  expect(
    afterMove(
      '2026-03-12',
      meeting('april', '2026-04-14', { status: 'convened' }),
      meeting('june', '2026-06-09'),
    ),
  ).toEqual({ moved: [['june', '2026-06-11']], convened: ['april'] })
})

test('nothing follows a meeting that stays, or whose day does not exist', () => {
  const april = meeting('april', '2026-04-14')

  expect(afterMove('2026-03-10', april).moved).toEqual([])
  expect(afterMove('2026-02-31', april).moved).toEqual([])
})
