import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decision, decisionSchema } from '#shared/decisions/decision.ts'
import {
  checkNumberPattern,
  defaultNumberPattern,
  formatNumber,
  nextNumber,
  numberPeriod,
  schoolYearOf,
} from '#shared/decisions/numbering.ts'
import { aRecord } from '../../support/builders.ts'

test.each([
  [defaultNumberPattern, 'valid'],
  ['{ordre}-{année}', 'valid'],
  ['D. {année-scolaire} n° {ordre:3}', 'valid'],
  ['{année}-{sigle}', 'pattern-without-order'],
  ['{sigle}-{ordre:2}', 'pattern-without-period'],
  ['{ordre}', 'pattern-without-period'],
  ['{annee}-{ordre}', 'pattern-unknown-token'],
  ['{année}-{ordre:12}', 'pattern-unknown-token'],
  ['{année}-{ordre', 'pattern-unknown-token'],
  ['{année}-{ordre}}', 'pattern-unknown-token'],
  ['{}{année}{ordre}', 'pattern-unknown-token'],
  ['', 'pattern-without-order'],
])('the pattern « %s » is %s', (pattern, expected) => {
  const checked = checkNumberPattern(pattern)

  expect(checked.ok ? 'valid' : checked.error).toBe(expected)
})

const parts = { date: '2026-03-10', sigle: 'CPS', meetingNumber: 2, ordinal: 3 }

test.each([
  [defaultNumberPattern, '2026-CPS-03'],
  ['{année}/{séance}/{ordre}', '2026/2/3'],
  ['{année-scolaire} {sigle} {ordre:4}', '2025-2026 CPS 0003'],
  ['{ordre}{ordre}{année}', '332026'],
])('« %s » prints %s', (pattern, expected) => {
  expect(formatNumber(pattern, parts)).toBe(expected)
})

test('an ordinal wider than its pattern is printed whole, and no meeting is meeting 0', () => {
  expect(formatNumber('{année}-{ordre:2}', { ...parts, ordinal: 123 })).toBe('2026-123')
  expect(formatNumber('{année}-{séance}-{ordre}', { ...parts, meetingNumber: null })).toBe('2026-0-3')
})

test('a sigle that looks like a replacement is printed as it is', () => {
  expect(formatNumber(defaultNumberPattern, { ...parts, sigle: '$&{ordre}' })).toBe('2026-$&{ordre}-03')
})

test('a school year begins on 1 September', () => {
  expect(['2025-08-31', '2025-09-01', '2026-01-01', '2026-08-31'].map(schoolYearOf)).toEqual([
    '2024-2025',
    '2025-2026',
    '2025-2026',
    '2025-2026',
  ])
})

test('ordinals are counted within the year that the number shows', () => {
  expect(numberPeriod(defaultNumberPattern, '2026-09-01')).toBe('2026')
  expect(numberPeriod('{année-scolaire}-{ordre}', '2026-09-01')).toBe('2026-2027')
})

const body = aRecord('body', 'body-1')

test('the next number follows the last one of its body and period', () => {
  const numbered = (id: string, fields: object) =>
    aRecord('decision', id, { number: id, numberPeriod: '2026', numberOrdinal: 1, ...fields })
  const decisions = [
    numbered('d-1', { numberOrdinal: 4 }),
    numbered('d-2', { numberOrdinal: 9, bodyId: 'body-2' }),
    numbered('d-3', { numberOrdinal: 7, numberPeriod: '2025' }),
    aRecord('decision', 'd-4'),
  ]

  expect(nextNumber(body, decisions, '2026-03-10', null)).toEqual({
    number: '2026-CPS-05',
    numberPeriod: '2026',
    numberOrdinal: 5,
  })
  expect(nextNumber(body, decisions, '2027-01-01', null).number).toBe('2027-CPS-01')
  expect(nextNumber({ ...body, sigle: '' }, [], '2026-03-10', null).number).toBe(
    '2026-Comité de pilotage stratégique-01',
  )
})

test('numbers given one after the other count 1, 2, 3 … in each period, whatever the order of the days', () => {
  const day = fc.constantFrom(
    '2025-08-31',
    '2025-09-01',
    '2025-12-31',
    '2026-01-01',
    '2026-08-31',
    '2026-09-01',
  )
  const pattern = fc.constantFrom(defaultNumberPattern, '{année-scolaire}-{ordre:2}')

  fc.assert(
    fc.property(pattern, fc.array(day, { maxLength: 30 }), (numberPattern, days) => {
      const decisions: Decision[] = []
      for (const date of days) {
        const next = nextNumber({ ...body, numberPattern }, decisions, date, null)
        decisions.push(aRecord('decision', `decision-${decisions.length}`, next))
      }

      expect(new Set(decisions.map(({ number }) => number)).size).toBe(days.length)
      for (const period of new Set(decisions.map((decision) => decision.numberPeriod))) {
        const ordinals = decisions.filter((d) => d.numberPeriod === period).map((d) => d.numberOrdinal)
        expect(ordinals).toEqual(ordinals.map((_, index) => index + 1))
      }
    }),
  )
})

test('the longest number that a body can give is one that a decision can hold', () => {
  const name = '🏫'.repeat(150)
  const numberPattern = `${'{sigle}'.repeat(9)}{année}{ordre:9}`.slice(0, 80)
  const wide = aRecord('body', 'body-1', { name, sigle: '', numberPattern })

  const next = nextNumber(wide, [], '2026-03-10', null)

  expect(decisionSchema.safeParse(aRecord('decision', 'd-1', next)).success).toBe(true)
})
