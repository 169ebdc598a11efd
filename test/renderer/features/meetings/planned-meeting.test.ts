import { expect, test } from 'vitest'
import { plannedMeeting } from '#renderer/features/meetings/planned-meeting.ts'
import { emptyData } from '#shared/document/document-data.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { aRecord } from '../../../support/builders.ts'

const body = aRecord('body', 'body-1')
const draft = {
  bodyId: body.id,
  date: '2026-06-09',
  startTime: '14:00',
  endTime: '16:00',
  place: '',
  modality: 'in-person',
  hasUsualItems: true,
  series: null,
} as const

test('the first meeting of a body approves no earlier minutes', () => {
  expect(titlesAfter([])).toEqual([
    'Désignation du secrétaire de séance',
    'Questions diverses',
    'Date de la prochaine séance',
  ])
})

test('a later meeting approves the minutes of the one before it, by its date', () => {
  const earlier = [
    aRecord('meeting', 'meeting-1', { bodyId: body.id, number: 1, date: '2026-03-10' }),
    aRecord('meeting', 'meeting-2', { bodyId: body.id, number: 2, date: '2026-05-01', status: 'cancelled' }),
  ]

  expect(titlesAfter(earlier)).toEqual([
    'Désignation du secrétaire de séance',
    'Approbation du compte rendu de la séance du 10 mars 2026',
    'Suivi des décisions et des actions',
    'Questions diverses',
    'Date de la prochaine séance',
  ])
})

function titlesAfter(meetings: readonly Meeting[]) {
  const data = {
    ...emptyData(),
    body: new Map([[body.id, body]]),
    meeting: new Map(meetings.map((meeting) => [meeting.id, meeting])),
  }
  return plannedMeeting(data, draft)?.items.map((item) => item.title)
}
