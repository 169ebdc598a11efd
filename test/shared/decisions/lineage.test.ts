import { describe, expect, test } from 'vitest'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { lineageOf, paceOf } from '#shared/decisions/lineage.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const id = (text: string) => text as DecisionId // ids of the sketches below
const adopted = (name: string, date: string, fields: object = {}): RecordSketch => [
  'decision',
  name,
  {
    ...{ date, status: 'adopted', number: name, numberPeriod: date.slice(0, 4), numberOrdinal: 1 },
    ...fields,
  },
]
const relation = (decisionId: string, targetId: string, kind: string): RecordSketch => [
  'decisionRelation',
  `${decisionId}-${targetId}`,
  { decisionId, targetId, kind },
]

describe('the thread of a decision', () => {
  const data = documentOf([
    ['meeting', 'meeting-1', { date: '2026-02-03' }],
    ['agendaItem', 'item-1', { meetingId: 'meeting-1' }],
    adopted('d-1', '2026-02-03', {
      meetingId: 'meeting-1',
      agendaItemId: 'item-1',
      proposedOn: '2026-01-13',
    }),
    adopted('d-2', '2026-05-21'),
    adopted('d-3', '2028-03-14'),
    adopted('apart', '2026-03-10'),
    relation('d-2', 'd-1', 'executes'),
    relation('d-3', 'd-1', 'replaces'),
    ['followUp', 'f-2', { decisionId: 'd-2', number: 2 }],
    ['followUp', 'f-1', { decisionId: 'd-2', number: 1 }],
    ['attachment', 'proof', { agendaItemId: null, followUpId: 'f-1' }],
  ])

  test('holds all that relations join, oldest first, whichever one is asked for', () => {
    for (const asked of ['d-1', 'd-2', 'd-3'])
      expect(lineageOf(data, id(asked)).map(({ decision }) => decision.id)).toEqual(['d-1', 'd-2', 'd-3'])
    expect(lineageOf(data, id('apart'))).toHaveLength(1)
    expect(lineageOf(data, id('nowhere'))).toEqual([])
  })

  test('says where each was taken, what it has to do with the others, and what came of it', () => {
    const [first, second, third] = lineageOf(data, id('d-2'))

    expect([first?.meeting?.id, first?.item?.id, second?.meeting]).toEqual(['meeting-1', 'item-1', null])
    expect(first?.related.map(({ relation: { kind }, says, other }) => [kind, says, other.id])).toEqual([
      ['replaces', false, 'd-3'],
      ['executes', false, 'd-2'],
    ])
    expect(third?.related).toMatchObject([
      { relation: { kind: 'replaces' }, says: true, other: { id: 'd-1' } },
    ])
    expect(first?.history.map(({ type }) => type)).toEqual(['proposed', 'adopted', 'replaced'])
    expect(second?.followUps).toMatchObject([
      { followUp: { id: 'f-1' }, proofs: [{ id: 'proof' }] },
      { followUp: { id: 'f-2' }, proofs: [] },
    ])
  })

  test('goes round in a ring once', () => {
    const ring = documentOf([
      adopted('d-1', '2026-02-03'),
      adopted('d-2', '2026-02-03', { numberOrdinal: 2 }),
      relation('d-2', 'd-1', 'amends'),
      relation('d-1', 'd-2', 'specifies'),
    ])

    expect(lineageOf(ring, id('d-1')).map(({ decision }) => decision.id)).toEqual(['d-1', 'd-2'])
  })
})

describe('the pace of decisions', () => {
  test.each([
    [[], { adopted: 0, medianDays: null, longestDays: null }],
    [['2026-01-13'], { adopted: 1, medianDays: 21, longestDays: 21 }],
    [['2026-02-03', '2026-01-04'], { adopted: 2, medianDays: 15, longestDays: 30 }],
    [['2026-02-03', '2026-01-04', null], { adopted: 2, medianDays: 15, longestDays: 30 }],
    [['2026-02-01', '2026-01-04', '2026-01-24'], { adopted: 3, medianDays: 10, longestDays: 30 }],
  ])('proposed on %j and adopted on 3 February', (days, pace) => {
    const data = documentOf(days.map((proposedOn, i) => adopted(`d-${i}`, '2026-02-03', { proposedOn })))

    expect(paceOf(data, [...data.decision.values()])).toEqual({ ...pace, adjournments: 0 })
  })

  test('adjournments are counted, of what is not adopted too', () => {
    const passage = (name: string, decisionId: string, status: string): RecordSketch => [
      'decisionPassage',
      name,
      { decisionId, on: '2026-02-03', status },
    ]
    const data = documentOf([
      ['decision', 'd-1', { proposedOn: '2026-01-13', status: 'adjourned' }],
      ['decision', 'd-2', {}],
      passage('p-1', 'd-1', 'adjourned'),
      passage('p-2', 'd-1', 'proposed'),
      passage('p-3', 'd-1', 'adjourned'),
      passage('p-4', 'd-2', 'adjourned'),
    ])
    const own = [...data.decision.values()].filter((decision) => decision.id === 'd-1')

    expect(paceOf(data, own)).toEqual({ adopted: 0, medianDays: null, longestDays: null, adjournments: 2 })
  })
})
