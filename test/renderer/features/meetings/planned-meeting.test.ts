import { expect, test } from 'vitest'
import { plannedMeeting } from '#renderer/features/meetings/planned-meeting.ts'
import { keepAsUsual } from '#renderer/features/meetings/usual-agenda.ts'
import { emptyData } from '#shared/document/document-data.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { TemplateItem } from '#shared/meetings/template-item.ts'
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

test('a body that has a usual agenda starts from it, and names the minutes to approve by their date', () => {
  const agenda = [
    [
      'Approbation du compte rendu de la séance du 1er janvier 2020',
      { standing: null, section: 'Ouverture' },
    ],
    [
      'Point sur le déploiement',
      { rapporteurLabel: 'Le DASEN', text: 'Écrit pour une séance.', outcome: 'treated' },
    ],
    ['Suivi des actions', { standing: 'follow-up' }],
  ].map(([title, fields], index) =>
    aRecord('agendaItem', `item-${index}`, { title, order: index, ...(fields as object) }),
  )
  const { items } = keepAsUsual(body.id, agenda)
  expect(items[0]?.title).toBe('Approbation du compte rendu de la séance précédente')
  const earlier = aRecord('meeting', 'meeting-1', { bodyId: body.id, number: 1, date: '2026-03-10' })
  const data = documentWith([earlier], items)

  const planned = plannedMeeting(data, draft)?.items

  expect(planned?.map(({ title, section, text }) => [title, section, text])).toEqual([
    ['Approbation du compte rendu de la séance du 10 mars 2026', 'Ouverture', ''],
    ['Point sur le déploiement', '', ''],
    ['Suivi des actions', '', ''],
  ])
  expect(planned?.[1]).toMatchObject({ rapporteurLabel: 'Le DASEN', outcome: null })
  expect(plannedMeeting(documentWith([], items), draft)?.items.map(({ title }) => title)).toEqual([
    'Point sur le déploiement',
  ])
})

function documentWith(meetings: readonly Meeting[], items: readonly TemplateItem[] = []) {
  return {
    ...emptyData(),
    body: new Map([[body.id, body]]),
    meeting: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    templateItem: new Map(items.map((item) => [item.id, item])),
  }
}

function titlesAfter(meetings: readonly Meeting[]) {
  return plannedMeeting(documentWith(meetings), draft)?.items.map((item) => item.title)
}
