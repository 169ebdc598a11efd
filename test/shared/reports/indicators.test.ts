import { describe, expect, test } from 'vitest'
import {
  allMeasurementsOf,
  dimensionsWithout,
  indicatorFacts,
} from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorRows } from '#shared/reports/indicators/indicator-rows.ts'
import { lineChart, sparkline } from '#shared/reports/indicators/plot.ts'
import { plotInWords } from '#shared/text/indicators.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { documentOf } from './support/orvelle.ts'

const data = documentOf(
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  ['entity', 'tilleuls', { name: 'École des Tilleuls' }],
  ['entity', 'vigie', { name: 'École de la Vigie' }],
  ['indicator', 'families', { name: 'Familles', dimension: 'families', order: 10 }],
  [
    'indicator',
    'schools',
    {
      name: 'Écoles ouvertes',
      unit: 'écoles',
      dimension: 'deployment',
      baseline: 0,
      target: 12,
      targetDate: '2026-10-01',
      bodyId: 'cso',
      order: 20,
    },
  ],
  ['measurement', 'm-1', { indicatorId: 'schools', on: '2026-03-16', value: 0 }],
  ['measurement', 'm-2', { indicatorId: 'schools', on: '2026-09-07', value: 6 }],
  ['measurement', 'm-3', { indicatorId: 'schools', on: '2026-12-01', value: 12 }],
  ['measurement', 'm-4', { indicatorId: 'families', on: '2026-09-07', value: 40, entityId: 'vigie' }],
  ['measurement', 'm-5', { indicatorId: 'families', on: '2026-09-07', value: 60, entityId: 'tilleuls' }],
)
const [schools, families] = indicatorFacts(data, '2026-11-24')

describe('the facts of indicators on a day', () => {
  test('come dimension by dimension, with what was known then', () => {
    expect(schools).toMatchObject({
      indicator: { id: 'schools' },
      bodyName: 'CSO',
      series: [{ value: 0 }, { value: 6 }],
      last: { value: 6 },
      share: 0.5,
      trend: 'better',
      isReached: false,
      isOverdue: true,
      places: 0,
    })
  })

  test('say that only places were measured, and sum nothing', () => {
    expect(families).toMatchObject({ last: null, share: null, trend: null, places: 2 })
  })

  test('a target that was reached is not overdue', () => {
    expect(indicatorFacts(data, '2026-12-24')[0]).toMatchObject({
      isReached: true,
      isOverdue: false,
      share: 1,
    })
  })

  test('name the dimensions that nothing measures', () => {
    expect(dimensionsWithout(indicatorFacts(data, '2026-11-24'))).toEqual([
      'use',
      'learning',
      'careers',
      'continuity',
    ])
  })

  test('measures are told the last one first, places by their names', () => {
    const told = [schools, families].flatMap((facts) =>
      facts === undefined ? [] : allMeasurementsOf(data, facts.indicator).map(({ id }) => id as string),
    )

    expect(told).toEqual(['m-3', 'm-2', 'm-1', 'm-4', 'm-5'])
  })
})

test('the table for spreadsheets has a line for each measure of the period, figures without their unit', () => {
  const table = indicatorRows(data, { bodyId: null, from: '2026-09-01', to: '2026-11-24' }, '2026-11-24')

  expect(table.fileBase).toBe('2026-11-24_fiche-des-indicateurs')
  expect(table.rows.map((row) => [row[1], row[8], row[9], row[10]])).toEqual([
    ['Écoles ouvertes', '2026-09-07', 6, 'Ensemble du périmètre'],
    ['Familles', '2026-09-07', 40, 'École de la Vigie'],
    ['Familles', '2026-09-07', 60, 'École des Tilleuls'],
  ])
})

test('an indicator without measures has a line of its own', () => {
  const table = indicatorRows(data, { bodyId: null, from: null, to: '2026-01-31' }, '2026-11-24')

  expect(table.rows.map((row) => [row[1], row[8], row[9]])).toEqual([
    ['Écoles ouvertes', null, null],
    ['Familles', null, null],
  ])
})

describe('a small chart', () => {
  const subject = { unit: '%', baseline: 0, target: 80, targetDate: '2026-03-12' }
  const series = [
    { on: '2026-03-01', value: 20 },
    { on: '2026-03-11', value: 60 },
  ]
  const size = { width: 320, height: 140, letters: 10 }
  const labels = (plot: ReturnType<typeof lineChart>) =>
    plot?.shapes.flatMap((shape) => (shape.kind === 'label' ? plainSpaces(shape.text) : [])) ?? []

  test('runs from the first day to the last figure, and from the worst to the target', () => {
    expect(sparkline(series, subject)?.shapes).toEqual([
      {
        kind: 'line',
        look: 'target',
        points: [
          { x: 3, y: 3 },
          { x: 93, y: 3 },
        ],
      },
      {
        kind: 'line',
        look: 'series',
        points: [
          { x: 3, y: 13.5 },
          { x: 93, y: 6.5 },
        ],
      },
      { kind: 'dot', x: 93, y: 6.5 },
    ])
  })

  test('has nothing to draw without a figure, and one dot for one', () => {
    expect(sparkline([], subject)).toBeNull()
    // What another program wrote is not drawn, and stops nothing.
    expect(sparkline([{ on: '', value: 3 }, ...series], subject)).toEqual(sparkline(series, subject))
    expect(lineChart(series, { ...subject, targetDate: 'bientôt' }, size)).toEqual(
      lineChart(series, { ...subject, targetDate: null }, size),
    )
    expect(sparkline(series.slice(0, 1), { ...subject, target: null, baseline: null })?.shapes).toEqual([
      { kind: 'dot', x: 48, y: 10 },
    ])
  })

  test('writes its figures and its days when it is large, those that would overlap left out', () => {
    expect(labels(lineChart(series, subject, size))).toEqual([
      'cible 80 %',
      'départ 0 %',
      '60 %',
      '01/03/2026',
      '11/03/2026',
    ])
  })

  test('keeps the words of a target and of a baseline apart, however near they are', () => {
    const plot = lineChart(series, { ...subject, baseline: 79 }, size)
    const heights = plot?.shapes.flatMap((shape) =>
      shape.kind === 'label' && shape.anchor === 'start' && shape.text.match(/cible|départ/) ? shape.y : [],
    )

    expect((heights?.[1] ?? 0) - (heights?.[0] ?? 0)).toBeGreaterThanOrEqual(12)
  })

  test('is told in words', () => {
    expect(plainSpaces(plotInWords({ ...subject, name: 'Comptes' }, series))).toBe(
      'Comptes : 2 mesures, de 20 % le 01/03/2026 à 60 % le 11/03/2026 ; cible 80 % le 12/03/2026.',
    )
    expect(plainSpaces(plotInWords({ ...subject, name: 'Comptes', target: null }, []))).toBe(
      'Comptes : pas encore mesuré.',
    )
  })
})
