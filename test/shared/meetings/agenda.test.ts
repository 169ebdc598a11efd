import { describe, expect, it } from 'vitest'
import {
  agendaOf,
  availableTime,
  firstLateRank,
  foreseenEnd,
  orderAfter,
  partBegunBy,
  partsOf,
  runningTimes,
} from '#shared/meetings/agenda.ts'
import { meetingsByTime, nearestMeeting } from '#shared/meetings/meetings-by-time.ts'
import { agendaLength, meetingNote, presenceWord } from '#shared/text/meetings.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const meeting = (id: string, date: string, fields: object = {}) => aRecord('meeting', id, { date, ...fields })

describe('the time of a meeting', () => {
  it('runs from item to item until a length is not known', () => {
    const items = [20, 70, null, 10].map((duration, index) =>
      aRecord('agendaItem', `item-${index}`, { duration }),
    )

    expect(runningTimes('14:00', items)).toEqual(['14:00', '14:20', '15:30', null])
  })

  it('is what lies between its beginning and its end', () => {
    const time = (startTime: string, endTime: string | null) => availableTime({ startTime, endTime })

    expect(time('14:00', '16:30')).toBe(150)
    expect(time('14:00', null)).toBe(null)
    expect(time('14:00', '13:00')).toBe(null)
  })

  it('is said beside what the agenda takes', () => {
    const said = (minutes: number, available: number | null) => plainSpaces(agendaLength(minutes, available))

    expect(said(115, 120)).toBe('1 h 55 sur 2 h')
    expect(said(130, 120)).toBe('2 h 10 sur 2 h, soit 10 min de trop')
    expect(said(45, null)).toBe('45 min en tout')
  })
})

describe('an agenda that is too long', () => {
  const items = [60, 60, 10, 5].map((duration, index) => aRecord('agendaItem', `item-${index}`, { duration }))
  const lateIn = (endTime: string | null) => firstLateRank({ startTime: '14:00', endTime }, items)

  it('tells the first item that would begin once the announced end has come', () => {
    expect(lateIn('16:00')).toBe(2)
    expect(lateIn('15:30')).toBe(2)
    expect(lateIn('16:05')).toBe(3)
    expect(lateIn('16:15')).toBe(Number.POSITIVE_INFINITY)
    expect(lateIn(null)).toBe(Number.POSITIVE_INFINITY)
  })

  it('tells when it would end, as long as every duration is known', () => {
    const open = aRecord('agendaItem', 'item-5', { duration: null })

    expect(foreseenEnd('14:00', items)).toBe('16:15')
    expect(foreseenEnd('14:00', [...items, open])).toBe(null)
    expect(foreseenEnd('22:00', items)).toBe(null)
  })
})

describe('the parts of an agenda', () => {
  const items = ['', 'Bilan', 'Bilan', '', 'Suites'].map((section, index) =>
    aRecord('agendaItem', `item-${index}`, { section }),
  )

  it('are titled where they begin, and are each proposed once', () => {
    expect(items.map((_, index) => partBegunBy(items, index))).toEqual(['', 'Bilan', '', '', 'Suites'])
    expect(partsOf(items)).toEqual(['Bilan', 'Suites'])
  })
})

describe('a new item', () => {
  const item = (id: string, order: number) => aRecord('agendaItem', id, { order })
  const first = item('item-1', 10)
  const last = item('item-2', 20)

  it('stands after the one given, however many were put there before', () => {
    const items = [first, last]
    let previous = first
    for (const id of ['item-3', 'item-4', 'item-5', 'item-6', 'item-7', 'item-8']) {
      previous = item(id, orderAfter(items, previous))
      items.push(previous)
    }
    const data = documentOf(items.map(({ id, order }) => ['agendaItem', id, { order }]))

    const rest = ['item-3', 'item-4', 'item-5', 'item-6', 'item-7', 'item-8', 'item-2']
    expect(agendaOf(data, first.meetingId).map(({ id }) => id)).toEqual(['item-1', ...rest])
  })

  it('stands at the end after the last one', () => {
    expect(orderAfter([first, last], last)).toBe(30)
  })
})

describe('meetings as seen from a day', () => {
  const first = meeting('first', '2026-02-03', { status: 'held' })
  const second = meeting('second', '2026-11-26')
  const third = meeting('third', '2026-12-08')

  it('are those that come, soonest first, and those that were, latest first', () => {
    const old = meeting('old', '2025-06-01')

    expect(meetingsByTime([third, first, second, old], '2026-11-26')).toEqual({
      upcoming: [second, third],
      past: [first, old],
    })
  })

  it('the nearest is the next that takes place, else the last', () => {
    const cancelled = meeting('cancelled', '2026-11-27', { status: 'cancelled' })
    const nearest = (...meetings: (typeof first)[]) =>
      nearestMeeting(meetingsByTime(meetings, '2026-11-26'))?.id

    expect(nearest(first, cancelled, third)).toBe('third')
    expect(nearest(first, cancelled)).toBe('first')
    expect(nearest(cancelled)).toBe('cancelled')
    expect(nearest()).toBe(undefined)
  })

  it('say how far they are, or what they decided', () => {
    const note = (of: typeof first, decisions: number) =>
      plainSpaces(meetingNote(of, '2026-11-26', decisions))

    expect(note(third, 0)).toBe('Séance n° 1 · dans 12 jours')
    expect(note(first, 4)).toBe('Séance n° 1 · 4 décisions')
    expect(note(meeting('none', '2026-12-08', { status: 'cancelled' }), 0)).toBe(
      'Séance n° 1 · annulée · dans 12 jours',
    )
  })
})

it('the state of the roll agrees with the member', () => {
  expect(presenceWord('excused', 'mrs')).toBe('Excusée')
  expect(presenceWord('represented', 'mr')).toBe('Représenté')
  expect(presenceWord('proxy', 'mrs')).toBe('Pouvoir')
})
