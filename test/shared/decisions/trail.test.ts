import { expect, test } from 'vitest'
import type { DecisionId } from '#shared/decisions/decision.ts'
import { trailOf } from '#shared/decisions/trail.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const adopted = (name: string, date: string, fields: object): RecordSketch => [
  'decision',
  name,
  { date, status: 'adopted', number: name, numberPeriod: '2026', numberOrdinal: 1, ...fields },
]
const records: readonly RecordSketch[] = [
  ['entity', 'dsden'],
  ['entity', 'circonscription'],
  ['person', 'rapporteur'],
  ['function', 'function-1'],
  ['post', 'post-dsden', { entityId: 'dsden' }],
  ['post', 'post-circonscription', { entityId: 'circonscription' }],
  ['tenure', 'tenure-1', { postId: 'post-dsden', personId: 'rapporteur' }],
  ['body', 'cso', { sigle: 'CSO', kinds: ['operational'] }],
  ['body', 'cps', { sigle: 'CPS', kinds: ['steering'] }],
  ['meeting', 'm-1', { bodyId: 'cso' }],
  ['agendaItem', 'item', { meetingId: 'm-1', rapporteurPersonId: 'rapporteur' }],
  adopted('d-cso', '2026-03-10', {
    bodyId: 'cso',
    meetingId: 'm-1',
    agendaItemId: 'item',
    proposedOn: '2026-03-01',
  }),
  adopted('d-cps', '2026-04-10', { bodyId: 'cps', responsiblePostId: 'post-dsden' }),
  ['decisionRelation', 'r-1', { decisionId: 'd-cps', targetId: 'd-cso', kind: 'specifies' }],
  [
    'followUp',
    'f-1',
    {
      bodyId: 'cps',
      decisionId: 'd-cps',
      responsiblePostId: 'post-circonscription',
      recordedOn: '2026-04-12',
      closedOn: '2026-04-20',
    },
  ],
  [
    'followUp',
    'f-2',
    {
      bodyId: 'cps',
      decisionId: 'd-cps',
      responsiblePostId: 'post-circonscription',
      recordedOn: '2026-04-11',
    },
  ],
  ['followUp', 'f-3', { bodyId: 'cps', decisionId: 'd-cps', responsiblePostId: 'post-dsden' }],
  [
    'followUp',
    'f-4',
    {
      bodyId: 'cps',
      decisionId: 'd-cps',
      responsibleLabel: 'Les écoles',
      recordedOn: '2026-04-11',
      closedOn: '2026-04-15',
    },
  ],
]
const stepsOf = (id: string, today = '2026-05-10', more: readonly RecordSketch[] = []) =>
  trailOf(documentOf([...records, ...more]), id as DecisionId, today).map(
    ({ number, role, node, days, lasts, from, turn }) => [
      number,
      role,
      node?.id ?? null,
      days,
      lasts,
      from,
      turn,
    ],
  )

test('a thread goes from whoever asks to the body that decides, up to the next one, and to whoever executes', () => {
  const expected = [
    [1, 'asks', 'dsden', null, false, [], null],
    [2, 'decides', 'cso', 9, false, [1], null],
    [3, 'decides', 'cps', null, false, [2], 'up'],
    [4, 'executes', 'dsden', 30, true, [3], null],
    // Two follow-ups at one place are one step, until the last is closed; the third is the responsible's own.
    [5, 'executes', 'circonscription', 29, true, [3], null],
    // Somebody named in words only stands nowhere on the chart.
    [6, 'executes', null, 4, false, [3], null],
  ]

  expect(stepsOf('d-cso')).toEqual(expected)
  expect(stepsOf('d-cps')).toEqual(expected)
})

test('what is not decided yet waits, and nobody executes it', () => {
  const proposal: RecordSketch = [
    'decision',
    'proposal',
    { bodyId: 'cso', proposedOn: '2026-05-01', responsiblePostId: 'post-dsden' },
  ]

  expect(stepsOf('proposal', '2026-05-10', [proposal])).toEqual([[1, 'decides', 'cso', 9, true, [], null]])
  expect(stepsOf('nowhere')).toEqual([])
})

test('from the body that steers to the one that carries on, the matter goes down', () => {
  const down: readonly RecordSketch[] = [
    adopted('d-down', '2026-05-02', { bodyId: 'cso' }),
    ['decisionRelation', 'r-2', { decisionId: 'd-down', targetId: 'd-cps', kind: 'executes' }],
  ]

  expect(stepsOf('d-down', '2026-05-10', down).at(-1)).toEqual([
    7,
    'decides',
    'cso',
    null,
    false,
    [3],
    'down',
  ])
})
