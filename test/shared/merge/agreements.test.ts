import { expect, test } from 'vitest'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import type { Side } from '#shared/merge/sides.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const start: readonly RecordSketch[] = [
  ['project', 'project'],
  ['view', 'view-main'],
  ['entity', 'company', { kind: 'company', name: 'Éditeur' }],
  ['person', 'person-1'],
  ['body', 'body-1'],
]

function merged(
  base: readonly RecordSketch[],
  mine: readonly RecordSketch[],
  theirs: readonly RecordSketch[],
  answer: Side | null = null,
) {
  const documents = [base, mine, theirs].map((sketches) => documentOf([...start, ...sketches]))
  const [was, here, there] = documents as [
    (typeof documents)[0],
    (typeof documents)[0],
    (typeof documents)[0],
  ]
  return mergeDocuments(was, here, there, () => answer)
}

const objective = (fields: object): RecordSketch => [
  'objective',
  'objective-1',
  { setOn: '2026-02-03', name: 'Débit', ...fields },
]
const review = (id: string, on: string): RecordSketch => ['objectiveReview', id, { on }]

test.each([
  [null, '2026-06-01', ['review-2']],
  ['mine', '2026-06-01', ['review-2']],
  ['theirs', '2026-02-03', ['review-1', 'review-2']],
] as const)(
  'an objective fixed later here and a review of before added there are one question: %s',
  (answer, setOn, reviews) => {
    const { merged: after, conflicts } = merged(
      [objective({})],
      [objective({ setOn: '2026-06-01', dueDate: '2027-06-30' })],
      [objective({ name: 'Relu' }), review('review-1', '2026-03-10'), review('review-2', '2026-09-10')],
      answer,
    )

    expect(conflicts).toMatchObject([
      {
        kind: 'rule',
        id: 'objective-1',
        rule: 'review-before-objective',
        because: [{ id: 'objective-1' }, { id: 'review-1' }],
      },
    ])
    expect(after.objective.get('objective-1')).toMatchObject({ setOn, name: 'Relu', dueDate: '2027-06-30' })
    expect([...after.objectiveReview.keys()]).toEqual(reviews)
  },
)

const request = (fields: object): RecordSketch => [
  'changeRequest',
  'request-1',
  { askedOn: '2026-09-01', supplierId: 'company', ...fields },
]

test('days of one record that disagree when they come from two sides come from one, and the rest from both', () => {
  const sides = [
    [request({})],
    [request({ askedOn: '2026-10-20', need: 'Précisé' })],
    [request({ status: 'transmitted', transmittedOn: '2026-10-10', answer: 'Reçue' })],
  ] as const
  const [kept, taken] = (['mine', 'theirs'] as const).map((answer) => merged(...sides, answer))

  expect(kept?.conflicts).toMatchObject([
    { kind: 'fields', id: 'request-1', fields: ['status', 'askedOn', 'transmittedOn'] },
  ])
  expect(kept?.merged.changeRequest.get('request-1')).toMatchObject({
    ...{ askedOn: '2026-10-20', transmittedOn: null, need: 'Précisé', answer: 'Reçue' },
  })
  expect(taken?.merged.changeRequest.get('request-1')).toMatchObject({
    ...{ askedOn: '2026-09-01', transmittedOn: '2026-10-10', need: 'Précisé', answer: 'Reçue' },
  })
})

test('the supplier to whom a request was sent here is not deleted by the copy unasked', () => {
  const sent = request({ status: 'transmitted', transmittedOn: '2026-10-10' })
  const documents = [
    documentOf([...start, request({})]),
    documentOf([...start, sent]),
    documentOf([...start.filter(([, id]) => id !== 'company'), request({ supplierId: null })]),
  ] as const
  const { merged: after, conflicts } = mergeDocuments(...documents)

  expect(conflicts).toMatchObject([{ kind: 'deleted', id: 'company', because: [{ id: 'request-1' }] }])
  expect(after.changeRequest.get('request-1')).toMatchObject({ supplierId: 'company' })
})

test.each([
  ['who chaired it', { chairPersonId: 'person-1' }, null],
  ['who reported', {}, 'person-1'],
])('a meeting that was held here keeps %s, whom the copy deleted', (_, officers, rapporteurPersonId) => {
  const meeting = (status: string, named: boolean): readonly RecordSketch[] => [
    ['meeting', 'meeting-1', { status, ...(named ? officers : {}) }],
    [
      'agendaItem',
      'item-1',
      { meetingId: 'meeting-1', rapporteurPersonId: named ? rapporteurPersonId : null },
    ],
  ]
  const nobody = start.filter(([, id]) => id !== 'person-1')
  const from = (status: string) => documentOf([...start, ...meeting(status, true)])
  const away = documentOf([...nobody, ...meeting('planned', false)])

  const held = mergeDocuments(from('planned'), from('held'), away)
  const planned = mergeDocuments(from('planned'), from('planned'), away)

  expect(held.conflicts).toMatchObject([{ kind: 'deleted', id: 'person-1' }])
  expect(held.merged.person.has('person-1')).toBe(true)
  expect(planned.conflicts).toEqual([])
  expect(planned.merged.person.has('person-1')).toBe(false)
})
