import { expect, test } from 'vitest'
import { decisionsInForce, forceOn } from '#shared/decisions/in-force.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const adopted = (id: string, date: string, fields: object = {}): RecordSketch => [
  'decision',
  id,
  {
    date,
    status: 'adopted',
    number: id,
    numberPeriod: date.slice(0, 4),
    numberOrdinal: Number(id.at(-1)),
    ...fields,
  },
]
const relation = (decisionId: string, targetId: string, kind: string): RecordSketch => [
  'decisionRelation',
  `${decisionId}-${targetId}`,
  { decisionId, targetId, kind },
]
const stateOf = (sketches: readonly RecordSketch[], id: string, date: string) => {
  const data = documentOf([...sketches])
  return forceOn(data, data.decision.get(id) ?? aRecord('decision', id), date).state
}

test('a decision holds from its adoption until the day on which another one replaces or repeals it', () => {
  const sketches = [
    adopted('d-1', '2026-02-03'),
    adopted('d-2', '2028-03-14'),
    relation('d-2', 'd-1', 'replaces'),
  ]

  expect(stateOf(sketches, 'd-1', '2026-02-02')).toBe('not-yet')
  expect(stateOf(sketches, 'd-1', '2026-02-03')).toBe('in-force')
  expect(stateOf(sketches, 'd-1', '2028-03-13')).toBe('in-force')
  expect(stateOf(sketches, 'd-1', '2028-03-14')).toBe('replaced')
  expect(stateOf(sketches, 'd-2', '2028-03-14')).toBe('in-force')
  const repealing = [...sketches.slice(0, 2), relation('d-2', 'd-1', 'repeals')]
  expect(stateOf(repealing, 'd-1', '2028-03-14')).toBe('repealed')
})

test.each(['amends', 'specifies', 'executes'])(
  'what only %s an earlier decision leaves it in force',
  (kind) => {
    const sketches = [
      adopted('d-1', '2026-02-03'),
      adopted('d-2', '2026-03-10'),
      relation('d-2', 'd-1', kind),
    ]

    expect(stateOf(sketches, 'd-1', '2026-12-31')).toBe('in-force')
  },
)

test('a decision that is only proposed, or whose number was annulled, ends nothing', () => {
  const proposed: RecordSketch = ['decision', 'd-2', { date: '2026-03-10' }]
  const annulled = adopted('d-2', '2026-03-10', { annulledOn: '2026-03-12', status: 'withdrawn' })
  const replaces = relation('d-2', 'd-1', 'replaces')

  expect(stateOf([adopted('d-1', '2026-02-03'), proposed, replaces], 'd-1', '2026-12-31')).toBe('in-force')
  expect(stateOf([adopted('d-1', '2026-02-03'), annulled, replaces], 'd-1', '2026-12-31')).toBe('in-force')
  expect(stateOf([annulled], 'd-2', '2026-03-11')).toBe('in-force')
  expect(stateOf([annulled], 'd-2', '2026-03-12')).toBe('annulled')
})

test('what became obsolete is so from the day that was noted, unless it was taken up again', () => {
  const passage = (on: string, status: string): RecordSketch => [
    'decisionPassage',
    `p-${on}`,
    { decisionId: 'd-1', on, status },
  ]
  const obsolete = [adopted('d-1', '2026-02-03'), passage('2026-09-01', 'obsolete')]

  expect(stateOf(obsolete, 'd-1', '2026-08-31')).toBe('in-force')
  expect(stateOf(obsolete, 'd-1', '2026-09-01')).toBe('obsolete')
  expect(stateOf([...obsolete, passage('2026-10-01', 'adopted')], 'd-1', '2026-09-01')).toBe('in-force')
})

test('the decisions in force on a day come in the order of their adoption', () => {
  const data = documentOf([
    adopted('d-3', '2026-06-02'),
    adopted('d-2', '2026-02-03'),
    adopted('d-1', '2026-02-03'),
    adopted('d-4', '2027-01-12'),
    relation('d-4', 'd-2', 'replaces'),
  ])

  expect(decisionsInForce(data, '2026-12-31').map(({ id }) => id)).toEqual(['d-1', 'd-2', 'd-3'])
  expect(decisionsInForce(data, '2027-12-31').map(({ id }) => id)).toEqual(['d-1', 'd-3', 'd-4'])
})

test('all that holds on a day is what each decision tells of itself, whatever was asked before and has changed since', () => {
  const passage: RecordSketch = [
    'decisionPassage',
    'p-1',
    { decisionId: 'd-4', on: '2027-06-01', status: 'obsolete' },
  ]
  const data = documentOf([
    adopted('d-1', '2026-02-03'),
    adopted('d-2', '2026-03-10', { annulledOn: '2026-03-12', status: 'withdrawn' }),
    adopted('d-3', '2026-09-29'),
    adopted('d-4', '2026-09-29'),
    ['decision', 'draft', {}],
    relation('d-3', 'd-1', 'replaces'),
    relation('d-2', 'd-1', 'repeals'),
    passage,
  ])
  const unlinked = { ...data, decisionRelation: new Map() }
  const unpassed = { ...data, decisionPassage: new Map() }
  const days = [
    '2026-02-02',
    '2026-02-03',
    '2026-03-10',
    '2026-03-12',
    '2026-09-28',
    '2026-09-29',
    '2027-05-31',
    '2027-06-01',
  ]

  for (const one of [data, unlinked, data, unpassed])
    for (const date of days) {
      const each = [...one.decision.values()].filter((it) => forceOn(one, it, date).state === 'in-force')
      expect(
        decisionsInForce(one, date).map(({ id }) => id),
        date,
      ).toEqual(each.map(({ id }) => id))
    }
})
