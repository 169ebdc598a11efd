import { describe, expect, test } from 'vitest'
import { riskIdField } from '#shared/quality/risk.ts'
import {
  actionsAgainst,
  criticalityOf,
  isFollowedOn,
  latestAssessment,
  riskMatrixOf,
  riskStandingAs,
  riskTrendOf,
  statusOn,
  zoneOf,
} from '#shared/quality/risks.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const riskId = riskIdField.parse('risk-1')

test('sixteen products fall into four zones', () => {
  const products = [1, 2, 3, 4, 6, 8, 9, 12, 16]

  expect(products.map((product) => [product, zoneOf(product)])).toEqual([
    [1, 'low'],
    [2, 'low'],
    [3, 'low'],
    [4, 'moderate'],
    [6, 'moderate'],
    [8, 'high'],
    [9, 'high'],
    [12, 'critical'],
    [16, 'critical'],
  ])
  expect(criticalityOf({ probability: 3, impact: 4 })).toBe(12)
})

describe('how a risk was judged on a day', () => {
  const data = documentOf([
    ['risk', 'risk-1'],
    ['riskAssessment', 'a-1', { on: '2026-02-03', probability: 2, impact: 2 }],
    ['riskAssessment', 'a-3', { on: '2026-11-17', probability: 1, impact: 1 }],
    ['riskAssessment', 'a-2', { on: '2026-09-29', probability: 4, impact: 3 }],
    ['riskAssessment', 'b-1', { riskId: 'risk-2', on: '2026-10-01' }],
  ])

  test.each([
    ['2026-02-02', undefined],
    ['2026-02-03', 'a-1'],
    ['2026-11-16', 'a-2'],
    ['2030-01-01', 'a-3'],
  ])('on %s, by the last assessment until then', (date, id) => {
    expect(latestAssessment(data, riskId, date)?.id).toBe(id)
  })
})

test('the matrix holds the risks followed on a day, by number, and tells those not assessed', () => {
  const data = documentOf([
    ['risk', 'risk-1', { number: 3 }],
    ['risk', 'risk-2', { number: 2, status: 'occurred' }],
    ['risk', 'risk-3', { number: 1, status: 'closed', closedOn: '2026-09-29' }],
    ['risk', 'risk-4', { number: 4, identifiedOn: '2026-12-01' }],
    ['risk', 'risk-5', { number: 5 }],
    ...['risk-1', 'risk-2', 'risk-3', 'risk-4'].map(
      (id) => ['riskAssessment', `of-${id}`, { riskId: id, probability: 4, impact: 2 }] as const,
    ),
  ])

  const { cells, unassessed } = riskMatrixOf(data, '2026-10-01')

  expect(cells).toHaveLength(16)
  expect([cells[0], cells[15]]).toMatchObject([
    { probability: 4, impact: 1 },
    { probability: 1, impact: 4 },
  ])
  expect(cells.flatMap(({ risks }) => risks.map(({ id }) => id))).toEqual(['risk-2', 'risk-1'])
  expect(cells[1]).toMatchObject({ probability: 4, impact: 2, criticality: 8, zone: 'high' })
  expect(unassessed.map(({ id }) => id)).toEqual(['risk-5'])
  const before = riskMatrixOf(data, '2026-09-28').cells.flatMap(({ risks }) => risks.map(({ id }) => id))
  expect(before).toEqual(['risk-3', 'risk-2', 'risk-1'])
})

test('a risk is followed from the day on which it is known to the eve of its closing', () => {
  const risk = aRecord('risk', 'risk-1', { status: 'closed', closedOn: '2026-09-29' })

  expect(
    ['2026-02-02', '2026-02-03', '2026-09-28', '2026-09-29'].map((day) => isFollowedOn(risk, day)),
  ).toEqual([false, true, true, false])
})

test('closing a risk gives it a day, opening it again takes it away', () => {
  expect(riskStandingAs('closed', { status: 'open', closedOn: null }, '2026-10-01')).toEqual({
    status: 'closed',
    closedOn: '2026-10-01',
  })
  expect(riskStandingAs('closed', { status: 'closed', closedOn: '2026-09-01' }, '2026-10-01').closedOn).toBe(
    '2026-09-01',
  )
  expect(
    riskStandingAs('occurred', { status: 'closed', closedOn: '2026-09-01' }, '2026-10-01').closedOn,
  ).toBeNull()
})

describe('which way the criticality of a risk went', () => {
  const judged = (...degrees: readonly (readonly [probability: number, impact: number])[]) =>
    documentOf([
      ['risk', 'risk-1'],
      ...degrees.map(
        ([probability, impact], index) =>
          ['riskAssessment', `a-${index}`, { on: `2026-0${index + 1}-15`, probability, impact }] as const,
      ),
    ])

  test.each([
    ['nobody knows before the second assessment', judged([2, 2]), null],
    ['up', judged([2, 2], [2, 3]), 'rising'],
    ['down', judged([4, 4], [2, 2], [1, 2]), 'falling'],
    ['other degrees of one criticality are steady', judged([2, 3], [3, 2]), 'steady'],
  ] as const)('%s', (_, data, trend) => {
    expect(riskTrendOf(data, riskId, '2026-12-31')).toBe(trend)
  })

  test('what came after the day does not count', () => {
    expect(riskTrendOf(judged([2, 2], [2, 3]), riskId, '2026-02-14')).toBeNull()
  })
})

test('a risk that was closed later was still open on the day', () => {
  const closed = aRecord('risk', 'risk-1', { status: 'closed', closedOn: '2026-10-06' })

  expect(statusOn(closed, '2026-10-05')).toBe('open')
  expect(statusOn(closed, '2026-10-06')).toBe('closed')
})

test('what is done against a risk comes in the order in which it was recorded, what is gone left out', () => {
  const data = documentOf([
    ['risk', 'risk-1'],
    ['followUp', 'f-2', { recordedOn: '2026-05-01' }],
    ['followUp', 'f-1', { recordedOn: '2026-06-01' }],
    ['riskAction', 'one', { followUpId: 'f-1' }],
    ['riskAction', 'two', { followUpId: 'f-2' }],
    ['riskAction', 'gone', { followUpId: 'f-9' }],
    ['riskAction', 'other', { riskId: 'risk-2', followUpId: 'f-1' }],
  ])

  expect(actionsAgainst(data, riskId).map(({ followUp }) => followUp.id)).toEqual(['f-2', 'f-1'])
})

test('the matrix holds only the risks that are asked for', () => {
  const data = documentOf([
    ['risk', 'risk-1', { number: 1 }],
    ['risk', 'risk-2', { number: 2, family: 'cost' }],
    ['riskAssessment', 'a-1'],
  ])

  const matrix = riskMatrixOf(data, '2026-12-31', ({ family }) => family === 'cost')

  expect(matrix.cells.flatMap(({ risks }) => risks)).toEqual([])
  expect(matrix.unassessed.map(({ number }) => number)).toEqual([2])
})
