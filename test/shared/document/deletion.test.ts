import { expect, test } from 'vitest'
import {
  consequencesOfDeletion,
  type DeletionTarget,
  isSeatCalled,
  meetingsNaming,
  occasionsOfSeat,
} from '#shared/document/deletion.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const records: readonly RecordSketch[] = [
  ['entity', 'entity-1'],
  ['entity', 'entity-2', { parentId: 'entity-1' }],
  ['body', 'body-1', { hostEntityId: 'entity-1' }],
  ['body', 'body-2'],
  ['post', 'post-1'],
  ['tenure', 'tenure-1'],
  ['tenure', 'tenure-2', { personId: 'person-2' }],
  ['seat', 'seat-1', { postId: 'post-1' }],
  ['seat', 'seat-2'],
  ['mandate', 'mandate-1'],
  ['link', 'link-1'],
  [
    'link',
    'link-2',
    { kind: 'reports-to', source: { type: 'body', id: 'body-2' }, target: { type: 'body', id: 'body-1' } },
  ],
  ['meeting', 'meeting-1'],
  ['agendaItem', 'agenda-item-1'],
  ['attachment', 'attachment-1'],
  ['attendance', 'attendance-1', { personId: 'person-1' }],
  ['attendance', 'attendance-2', { seatId: 'seat-2', personId: 'person-1' }],
  ['decision', 'decision-1'],
  ['followUp', 'follow-up-1'],
  ['measurement', 'measurement-1'],
  ['measurement', 'measurement-2', { entityId: 'entity-2' }],
]
const data = documentOf(records)
const { id: entityId } = aRecord('entity', 'entity-1')
const { id: bodyId } = aRecord('body', 'body-1')
const { id: linkId } = aRecord('link', 'link-2')

function removedBy(target: Partial<DeletionTarget>): Readonly<Record<string, number>> {
  const { removed } = consequencesOfDeletion(data, { entityIds: [], bodyIds: [], linkIds: [], ...target })
  return Object.fromEntries(Object.entries(removed).filter(([, number]) => number > 0))
}

test('an entity takes its posts, their holders and its links along, not its children or its bodies', () => {
  expect(removedBy({ entityIds: [entityId] })).toEqual({ entity: 1, post: 1, tenure: 2, link: 1 })
})

test('a place takes along what was measured in it, and nothing of the whole perimeter', () => {
  const { id } = aRecord('entity', 'entity-2')

  expect(removedBy({ entityIds: [id] })).toEqual({ entity: 1, measurement: 1 })
})

test('a body takes along everything that it did', () => {
  expect(removedBy({ bodyIds: [bodyId] })).toEqual({
    ...{ body: 1, link: 2, seat: 2, mandate: 1, meeting: 1, agendaItem: 1, attachment: 1 },
    ...{ decision: 1, followUp: 1 },
  })
})

test('a link goes alone, and what goes twice is counted once', () => {
  expect(removedBy({ linkIds: [linkId] })).toEqual({ link: 1 })
  expect(removedBy({ bodyIds: [bodyId], linkIds: [linkId] })).toMatchObject({ link: 2 })
})

test('what belongs to the record blocks the deletion, and says how much of it there is', () => {
  const number = { status: 'adopted', number: 'N', numberPeriod: '2026', numberOrdinal: 1 }
  const recorded = documentOf([
    ...records,
    ['decision', 'decision-1', number],
    ['meeting', 'meeting-1', { status: 'held' }],
    ['meeting', 'meeting-2', { status: 'held' }],
  ])
  const target = { entityIds: [entityId], bodyIds: [bodyId, aRecord('body', 'body-2').id], linkIds: [] }

  expect(consequencesOfDeletion(data, target).blockers).toEqual([])
  expect(consequencesOfDeletion(recorded, target).blockers).toEqual([
    { code: 'body-has-decisions', node: { type: 'body', id: 'body-1' }, count: 1 },
    { code: 'body-has-held-meetings', node: { type: 'body', id: 'body-1' }, count: 2 },
  ])
})

test('an entity stays while numbered decisions name its posts as responsible', () => {
  const charged = (number: string | null, id: string): RecordSketch => [
    'decision',
    id,
    {
      number,
      ...(number === null ? {} : { status: 'adopted', numberPeriod: '2026', numberOrdinal: 1 }),
      responsiblePostId: 'post-1',
    },
  ]
  const target = { entityIds: [entityId, aRecord('entity', 'entity-2').id], bodyIds: [], linkIds: [] }
  const draft = documentOf([...records, charged(null, 'decision-2')])
  const numbered = documentOf([...records, charged('N', 'decision-2'), charged(null, 'decision-3')])

  expect(consequencesOfDeletion(draft, target).blockers).toEqual([])
  expect(consequencesOfDeletion(numbered, target).blockers).toEqual([
    { code: 'entity-responsible', node: { type: 'entity', id: 'entity-1' }, count: 1 },
  ])
})

test('whoever chaired, kept the minutes or reported at a meeting that was held is named in its minutes', () => {
  const officer = (status: string, fields: object, rapporteur: string | null = null) =>
    documentOf([
      ...records,
      ['meeting', 'meeting-1', { status, ...fields }],
      ['agendaItem', 'agenda-item-1', { rapporteurPersonId: rapporteur }],
    ])
  const naming = (data: ReturnType<typeof documentOf>) => meetingsNaming(data, 'person-2')

  expect(naming(officer('held', { chairPersonId: 'person-2', secretaryPersonId: 'person-2' }))).toBe(1)
  expect(naming(officer('held', {}, 'person-2'))).toBe(1)
  expect(naming(officer('planned', { chairPersonId: 'person-2' }, 'person-2'))).toBe(0)
})

test('meetings attended are counted once each, whatever the seats', () => {
  expect(meetingsNaming(data, aRecord('person', 'person-1').id)).toBe(1)
  expect(meetingsNaming(data, aRecord('person', 'person-2').id)).toBe(0)
})

test('a seat counts each meeting and consultation once that noted it, as itself, with a proxy or voting', () => {
  const named = documentOf([
    ['meeting', 'meeting-1'],
    ['meeting', 'meeting-2'],
    ['attendance', 'attendance-1', { seatId: 'seat-2', proxySeatId: 'seat-1' }],
    ['sessionEvent', 'event-1', { kind: 'left', seatId: 'seat-1' }],
    ['sessionEvent', 'event-2', { meetingId: 'meeting-2', kind: 'left', seatId: 'seat-1' }],
    ['decision', 'decision-1', { meetingId: 'meeting-1' }],
    ['decision', 'consultation'],
    ['ballot', 'ballot-1', { decisionId: 'decision-1' }],
    ['ballot', 'ballot-2', { decisionId: 'consultation' }],
  ])

  expect(occasionsOfSeat(named, aRecord('seat', 'seat-1').id)).toBe(3)
  expect(occasionsOfSeat(named, aRecord('seat', 'seat-2').id)).toBe(1)
})

test('a seat was called when somebody was called for it, or an answer names it', () => {
  const seatId = aRecord('seat', 'seat-9').id
  const called = (kind: 'addressee' | 'reply', fields: object) =>
    isSeatCalled(documentOf([[kind, 'one', fields]]), seatId)

  expect(called('addressee', { seatId: 'seat-9' })).toBe(true)
  expect(called('reply', { proxySeatId: 'seat-9' })).toBe(true)
  expect(called('reply', { seatId: 'seat-1' })).toBe(false)
})
