import { describe, expect, it } from 'vitest'
import {
  dueIn,
  durationText,
  fullDate,
  fullDateAndTime,
  longDate,
  periodText,
  relativeDay,
  savedAt,
  shortDate,
  timeOfDay,
  timeRange,
  weekdayName,
} from '#shared/text/dates.ts'
import { typographicRuns } from '#shared/text/typographic-runs.ts'

/** In the tables, `~` is a no-break space. */
const visible = (text: string) => text.replaceAll('\u00A0', '~')

describe('dates in words', () => {
  it.each([
    ['2026-03-10', 'mardi'],
    ['2026-03-01', 'dimanche'],
    ['2026-12-08', 'mardi'],
    ['1970-01-01', 'jeudi'],
    ['1969-12-31', 'mercredi'],
    ['2024-02-29', 'jeudi'],
  ])('%s was a %s', (date, name) => {
    expect(weekdayName(date)).toBe(name)
  })

  it('writes the day of a meeting as official documents do', () => {
    expect(visible(fullDate('2026-03-10'))).toBe('mardi 10~mars 2026')
    expect(visible(longDate('2026-03-10'))).toBe('10~mars 2026')
    expect(visible(longDate('2026-08-03'))).toBe('3~août 2026')
    expect(shortDate('2026-03-10')).toBe('10/03/2026')
  })

  it('writes the first of a month 1er, with a superscript in runs', () => {
    expect(typographicRuns(longDate('2026-03-01'))).toEqual([
      { text: '1' },
      { text: 'er', superscript: true },
      { text: '\u00A0mars 2026' },
    ])
  })

  it('shows what is not a day as it is, so that it can be set right', () => {
    const tellers = [longDate, fullDate, shortDate, (day: string) => dueIn(day, '2026-03-10')]

    expect(tellers.map((tell) => tell('2026-02-30'))).toEqual(tellers.map(() => '2026-02-30'))
    expect([weekdayName('demain'), relativeDay('demain', '2026-03-10'), timeOfDay('14h')]).toEqual([
      '',
      'demain',
      '14h',
    ])
    expect(periodText('hier', '2026-03-10')).toBe('du hier au 10\u00A0mars 2026')
  })

  it.each([
    ['14:30', '14~h~30'],
    ['14:00', '14~h'],
    ['09:05', '9~h~05'],
    ['00:15', '0~h~15'],
  ])('reads the time %s', (time, expected) => {
    expect(visible(timeOfDay(time))).toBe(expected)
  })

  it('writes from when to when', () => {
    expect(visible(timeRange('14:00', '16:30'))).toBe('de 14~h à 16~h~30')
    expect(visible(timeRange('14:00', null))).toBe('à 14~h')
    expect(visible(fullDateAndTime('2026-03-10', '14:00', '16:30'))).toBe(
      'mardi 10~mars 2026, de 14~h~00 à 16~h~30',
    )
    expect(visible(savedAt('14:02'))).toBe('Enregistré à 14~h~02')
  })

  it.each([
    ['2026-11-12', 'en retard de 12~jours', 'il y a 12~jours'],
    ['2026-11-23', 'en retard de 1~jour', 'hier'],
    ['2026-11-24', 'aujourd’hui', 'aujourd’hui'],
    ['2026-11-25', 'demain', 'demain'],
    ['2026-11-27', 'dans 3~jours', 'dans 3~jours'],
  ])('tells how far %s is from 24 November 2026', (date, due, relative) => {
    expect([visible(dueIn(date, '2026-11-24')), visible(relativeDay(date, '2026-11-24'))]).toEqual([
      due,
      relative,
    ])
  })

  it.each([
    ['2026-01-01', '2026-12-31', 'du 1er~janvier au 31~décembre 2026'],
    ['2026-03-10', '2026-03-12', 'du 10 au 12~mars 2026'],
    ['2025-09-01', '2026-08-31', 'du 1er~septembre 2025 au 31~août 2026'],
    ['2026-03-10', '2026-03-10', 'le 10~mars 2026'],
    ['2026-09-01', null, 'depuis le 1er~septembre 2026'],
    [null, '2026-08-31', 'jusqu’au 31~août 2026'],
    [null, null, ''],
  ])('writes the period %s – %s', (from, to, expected) => {
    expect(visible(periodText(from, to))).toBe(expected)
  })

  it.each([
    [0, '0~min'],
    [20, '20~min'],
    [60, '1~h'],
    [90, '1~h~30'],
    [65, '1~h~05'],
  ])('writes %i minutes', (minutes, expected) => {
    expect(visible(durationText(minutes))).toBe(expected)
  })
})
