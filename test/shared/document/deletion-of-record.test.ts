import { expect, test } from 'vitest'
import { leftWithoutPost, recordBlocker, removedWith } from '#shared/document/deletion-of-record.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const sketches: readonly RecordSketch[] = [
  ['entity', 'entity-1'],
  ['function', 'function-1'],
  ['person', 'person-1'],
  ['post', 'post-1'],
  ['tenure', 'tenure-1'],
  ['body', 'body-1'],
  ['seat', 'seat-1', { postId: 'post-1' }],
  ['seat', 'seat-2'],
  ['mandate', 'mandate-1', { seatId: 'seat-2' }],
  ['meeting', 'meeting-1'],
  ['agendaItem', 'agenda-item-1'],
  ['agendaItem', 'agenda-item-2'],
  ['attachment', 'attachment-1'],
  [
    'decision',
    'decision-1',
    { meetingId: 'meeting-1', agendaItemId: 'agenda-item-1', responsiblePostId: 'post-1' },
  ],
  ['followUp', 'follow-up-1', { decisionId: 'decision-1', responsiblePostId: 'post-1' }],
  ['risk', 'risk-1', { responsiblePostId: 'post-1' }],
]
const data = documentOf(sketches)

test('a person takes her nominations and mandates along', () => {
  expect(removedWith(data, 'person', 'person-1')).toEqual({ tenure: 1, mandate: 1 })
})

test('a meeting takes its items, their files and its drafts of decisions along', () => {
  expect(removedWith(data, 'meeting', 'meeting-1')).toEqual({
    agendaItem: 2,
    attachment: 1,
    decision: 1,
    followUp: 1,
  })
})

test('an item and a decision take along only what is theirs', () => {
  expect(removedWith(data, 'agendaItem', 'agenda-item-1')).toEqual({
    attachment: 1,
    decision: 1,
    followUp: 1,
  })
  expect(removedWith(data, 'agendaItem', 'agenda-item-2')).toEqual({
    attachment: 0,
    decision: 0,
    followUp: 0,
  })
  expect(removedWith(data, 'decision', 'decision-1')).toEqual({ followUp: 1 })
})

test('a post leaves its seats without a holder and its tasks without a function', () => {
  expect(removedWith(data, 'post', 'post-1')).toEqual({ tenure: 1 })
  expect(leftWithoutPost(data, 'post-1')).toEqual({ seats: 1, tasks: 3 })
})

test('a draft holds nothing back', () => {
  for (const [collection, id] of [
    ['person', 'person-1'],
    ['post', 'post-1'],
    ['meeting', 'meeting-1'],
    ['agendaItem', 'agenda-item-1'],
    ['decision', 'decision-1'],
  ] as const) {
    expect(recordBlocker(data, collection, id), collection).toBe(null)
  }
})

test('a numbered decision keeps its meeting, its item and whoever it names as responsible', () => {
  const number = { status: 'adopted', number: '2026-CPS-01', numberPeriod: '2026', numberOrdinal: 1 }
  const charged = { responsiblePostId: 'post-1', responsiblePersonId: 'person-1' }
  const place = { meetingId: 'meeting-1', agendaItemId: 'agenda-item-1' }
  const decided = documentOf([...sketches, ['decision', 'decision-1', { ...number, ...charged, ...place }]])
  const codeOf = (...of: readonly [Parameters<typeof recordBlocker>[1], string]) =>
    recordBlocker(decided, ...of)

  expect(codeOf('person', 'person-1')).toMatchObject({ code: 'person-responsible', params: { count: 1 } })
  expect(codeOf('post', 'post-1')).toMatchObject({ code: 'post-responsible', params: { count: 1 } })
  expect(codeOf('meeting', 'meeting-1')).toMatchObject({ code: 'meeting-has-decisions' })
  expect(codeOf('agendaItem', 'agenda-item-1')).toMatchObject({ code: 'item-has-decisions' })
  expect(codeOf('decision', 'decision-1')).toEqual({
    code: 'decision-sealed',
    params: { number: '2026-CPS-01' },
  })
})
