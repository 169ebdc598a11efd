import { describe, expect, test } from 'vitest'
import { entityIdField } from '#shared/organisation/entity.ts'
import {
  isTargetReached,
  latestMeasurement,
  measurementsOf,
  shareOfTheWay,
  trendOf,
} from '#shared/quality/measurements.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const indicator = aRecord('indicator', 'indicator-1')
const falling = aRecord('indicator', 'indicator-1', { sense: 'down', baseline: 48, target: 8 })

const data = documentOf([
  ['measurement', 'm-3', { on: '2026-11-20', value: 9 }],
  ['measurement', 'm-1', { on: '2026-09-07', value: 6 }],
  ['measurement', 'm-2', { on: '2026-10-16', value: 6 }],
  ['measurement', 'm-4', { on: '2026-11-23', value: 1, entityId: 'school' }],
  ['measurement', 'm-5', { indicatorId: 'indicator-2', on: '2026-11-23', value: 7 }],
])

test.each([
  ['2026-09-06', null],
  ['2026-09-07', 'm-1'],
  ['2026-11-19', 'm-2'],
  ['2026-12-31', 'm-3'],
])('on %s the last figure of the whole perimeter is known', (date, id) => {
  expect(latestMeasurement(data, indicator.id, date)?.id ?? null).toBe(id)
})

test('each place has figures of its own', () => {
  expect(measurementsOf(data, indicator.id).map(({ id }) => id)).toEqual(['m-1', 'm-2', 'm-3'])
  expect(measurementsOf(data, indicator.id, entityIdField.parse('school')).map(({ id }) => id)).toEqual([
    'm-4',
  ])
})

test('the trend compares the last two figures, and more is better or worse as the indicator wants', () => {
  const days = ['2026-09-07', '2026-10-16', '2026-11-20']

  expect(days.map((day) => trendOf(data, indicator, day))).toEqual([null, 'steady', 'better'])
  expect(trendOf(data, falling, '2026-11-20')).toBe('worse')
})

describe('the share of the way', () => {
  test.each([
    [indicator, 3, 0.25],
    [indicator, 15, 1.25],
    [falling, 48, 0],
    [falling, 58, -0.25],
    [falling, 8, 1],
    [{ ...indicator, baseline: null }, 3, null],
    [{ ...indicator, target: null }, 3, null],
    [{ ...indicator, target: 0 }, 3, null],
  ])('of %# is from the baseline to the target', (of, value, share) => {
    expect(shareOfTheWay(of, value)).toBe(share)
  })

  test('a target is reached on its better side', () => {
    expect([11, 12, 13].map((value) => isTargetReached(indicator, value))).toEqual([false, true, true])
    expect([9, 8, 7].map((value) => isTargetReached(falling, value))).toEqual([false, true, true])
    expect(isTargetReached({ ...indicator, target: null }, 3)).toBeNull()
  })
})
