import { expect, test } from 'vitest'
import { leftWithoutPost, removedWith } from '#shared/document/deletion-of-record.ts'
import { documentOf } from '../../support/document-data.ts'

const data = documentOf([
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
])

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
  expect(leftWithoutPost(data, 'post-1')).toEqual({ seats: 1, tasks: 2 })
})
