import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLate, isInTime, latestNoticeDay, type NoticeRule } from '#shared/meetings/notice.ts'

const crpa: NoticeRule = { noticeDays: 5, noticeCounting: 'calendar', noticeEvent: 'reception' }
const council: NoticeRule = { noticeDays: 5, noticeCounting: 'clear', noticeEvent: 'dispatch' }
const smallCouncil: NoticeRule = { ...council, noticeDays: 3 }
const assemblyReports: NoticeRule = { ...council, noticeDays: 12, noticeCounting: 'calendar' }
const school: NoticeRule = { noticeDays: 8, noticeCounting: 'calendar', noticeEvent: 'dispatch' }

test.each([
  // The vectors of the domain: a meeting on Tuesday 10 March 2026.
  ['2026-03-10', crpa, '2026-03-05'],
  ['2026-03-10', council, '2026-03-04'],
  ['2026-03-10', smallCouncil, '2026-03-06'],
  ['2026-03-10', school, '2026-03-02'],
  ['2026-03-10', assemblyReports, '2026-02-26'],
  // Ends of months, of leap years and of years.
  ['2026-03-01', crpa, '2026-02-24'],
  ['2024-03-01', crpa, '2024-02-25'],
  ['2024-03-05', crpa, '2024-02-29'],
  ['2024-03-05', council, '2024-02-28'],
  ['2023-03-05', crpa, '2023-02-28'],
  ['2100-03-05', crpa, '2100-02-28'],
  ['2000-03-05', crpa, '2000-02-29'],
  ['2026-05-04', school, '2026-04-26'],
  ['2026-01-05', crpa, '2025-12-31'],
  ['2026-01-05', council, '2025-12-30'],
  ['2026-01-01', council, '2025-12-26'],
  // The days on which the clocks change are days like others.
  ['2026-03-30', crpa, '2026-03-25'],
  ['2026-10-26', council, '2026-10-20'],
])('for a meeting on %s, the last day of %o is %s', (meeting, rule, latest) => {
  expect(latestNoticeDay(meeting, rule)).toBe(latest)
})

test('rules without a delay set no day, and nothing is late', () => {
  const free: NoticeRule = { noticeDays: 0, noticeCounting: 'clear', noticeEvent: 'dispatch' }

  expect(latestNoticeDay('2026-03-10', free)).toBeNull()
  expect(daysLate('2026-03-10', '2026-03-10', free)).toBe(0)
})

test.each([
  ['2026-02-01', 0],
  ['2026-03-05', 0],
  ['2026-03-06', 1],
  ['2026-03-10', 5],
  ['2026-03-12', 7],
])('received on %s, a convocation to the 10th of March is %i days late', (day, late) => {
  expect(daysLate(day, '2026-03-10', crpa)).toBe(late)
  expect(isInTime(day, '2026-03-10', crpa)).toBe(late === 0)
})

/** Crosses off the days one by one, as one does on a paper calendar. */
function crossedOff(meeting: string, { noticeDays, noticeCounting }: NoticeRule): string {
  const day = new Date(`${meeting}T12:00:00Z`)
  const back = () => day.setUTCDate(day.getUTCDate() - 1)
  if (noticeCounting === 'clear') {
    for (let left = noticeDays; left > 0; left--) back()
    back()
  } else for (let left = noticeDays; left > 0; left--) back()
  return day.toISOString().slice(0, 10)
}

const isoDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2110-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyRule: fc.Arbitrary<NoticeRule> = fc.record({
  noticeDays: fc.integer({ min: 1, max: 365 }),
  noticeCounting: fc.constantFrom('calendar', 'clear'),
  noticeEvent: fc.constantFrom('reception', 'dispatch'),
})

test('the last day is the one that crossing off a calendar gives, and only the days after it are late', () => {
  fc.assert(
    fc.property(isoDay, anyRule, (meeting, rule) => {
      const latest = crossedOff(meeting, rule)
      const nextDay = new Date(Date.parse(`${latest}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

      expect(latestNoticeDay(meeting, rule)).toBe(latest)
      expect([daysLate(latest, meeting, rule), daysLate(nextDay, meeting, rule)]).toEqual([0, 1])
    }),
  )
})
