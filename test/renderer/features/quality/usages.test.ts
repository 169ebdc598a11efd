import { expect, test } from 'vitest'
import { movedTo } from '#renderer/features/quality/usages/edit-requests.ts'
import {
  changeRequestRows,
  goodPracticeRows,
  usageReportRows,
} from '#renderer/features/quality/usages/rows.ts'
import {
  groupChoices,
  meetingChoices,
  usualArbiter,
} from '#renderer/features/quality/usages/usage-choices.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { documentOf } from '../../../support/document-data.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const today = '2026-11-24'
const data = documentOf([
  ['entity', 'editeur', { kind: 'company', name: 'Plumevent Éducation' }],
  ['entity', 'ecole', { kind: 'school', name: 'École des Tilleuls' }],
  ['body', 'cso', { kinds: ['operational'], name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
  ['body', 'groupe', { kinds: ['user-group'], name: 'Groupe des enseignants', sigle: '' }],
  ['body', 'ancien', { kinds: ['user-group'], name: 'Ancien groupe', sigle: '', to: '2025-08-31' }],
  ['meeting', 'mars', { bodyId: 'groupe', date: '2026-03-10' }],
  ['meeting', 'juin', { bodyId: 'groupe', date: '2026-06-02' }],
  ['meeting', 'ailleurs', { bodyId: 'cso', date: '2026-06-02' }],
  [
    'changeRequest',
    'r-1',
    { number: 1, status: 'promised', expectedOn: '2026-11-01', supplierId: 'editeur' },
  ],
  ['changeRequest', 'r-2', { number: 2, status: 'asked', bodyId: 'cso' }],
  ['usageReport', 'u-1', { on: '2026-09-18', bodyId: 'groupe', entityId: 'ecole', changeRequestId: 'r-1' }],
  ['usageReport', 'u-2', { on: '2026-10-18', bodyId: null, changeRequestId: null, reply: 'Le débit.' }],
  ['usageReport', 'u-3', { on: '2026-11-18', bodyId: 'groupe', changeRequestId: null, reply: ' ' }],
  ['goodPractice', 'p-1', { on: '2026-09-14', entityId: 'ecole', bodyId: 'cso' }],
  ['attachment', 'a-1', { agendaItemId: null, goodPracticeId: 'p-1' }],
])

test('remontées come the last first, each with what became of it', () => {
  expect(
    plainSpaces(
      usageReportRows(data).map(({ report, group, school, outcome, words }) => [
        ...[report.id, group, school, outcome, words],
      ]),
    ),
  ).toEqual([
    ['u-3', 'Groupe des enseignants', '', 'none', 'sans suite à ce jour'],
    ['u-2', '', '', 'reply', 'réponse donnée au groupe'],
    [...['u-1', 'Groupe des enseignants', 'École des Tilleuls', 'request'], 'demande n° 1, promise'],
  ])
})

test('requests come the last first, with how many ask for them and what is late', () => {
  expect(
    changeRequestRows(data, today).map(({ request, arbiter, supplier, reports, isLate }) => [
      ...[request.id, arbiter, supplier, reports, isLate],
    ]),
  ).toEqual([
    ['r-2', 'CSO', '', 0, false],
    ['r-1', '', 'Plumevent Éducation', 1, true],
  ])
})

test('good practices tell where they were seen and how many files they have', () => {
  expect(
    goodPracticeRows(data).map(({ practice, school, spreader, files }) => [
      practice.id,
      school,
      spreader,
      files,
    ]),
  ).toEqual([['p-1', 'École des Tilleuls', 'CSO', 1]])
})

test('the groups of the day are offered, and the one that was chosen', () => {
  const labels = (kept: string | null) =>
    groupChoices(data, today, kept as BodyId | null).map(({ label }) => label) // branded text

  expect(labels(null)).toEqual(['Groupe des enseignants'])
  expect(labels('ancien')).toEqual(['Ancien groupe', 'Groupe des enseignants'])
})

test('the meetings of the group are offered, the last one first', () => {
  expect(meetingChoices(data, 'groupe' as BodyId).map(({ id }) => id)).toEqual(['juin', 'mars']) // branded text
  expect(meetingChoices(data, null)).toEqual([])
})

test('the only operational committee arbitrates, unless there are several', () => {
  const two = documentOf([
    ['body', 'one', { kinds: ['operational'] }],
    ['body', 'two', { kinds: ['operational'] }],
  ])

  expect([usualArbiter(data), usualArbiter(two)]).toEqual(['cso', null])
})

test('moving one request is one edit, several are one step, none is nothing', () => {
  const requests = [...data.changeRequest.values()]

  expect(movedTo([], 'kept', today)).toBeNull()
  expect(movedTo(requests.slice(1), 'kept', today)).toEqual({
    type: 'change-request.edit',
    id: 'r-2',
    patch: { status: 'kept', transmittedOn: null, answeredOn: null, deliveredOn: null },
  })
  expect(movedTo(requests, 'refused', today)).toMatchObject({
    type: 'steps',
    steps: [{ id: 'r-1' }, { id: 'r-2', patch: { transmittedOn: today, answeredOn: today } }],
  })
})
