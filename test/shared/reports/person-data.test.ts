import { expect, test } from 'vitest'
import { reportRequestSchema } from '#shared/api/contract.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { personFacts } from '#shared/reports/person/person-facts.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const term = { from: '2024-09-01', to: '2025-08-31' }
const data = documentOf([
  ['project', 'project'],
  ['entity', 'entity-1', { name: 'DSDEN de la Haute-Orvelle' }],
  ['function', 'function-1', { titleMasculine: 'directeur', titleFeminine: 'directrice' }],
  ['person', 'person-1', { civility: 'mrs', email: 'claire@exemple.fr', note: '' }],
  ['person', 'person-2'],
  ['post', 'post-1'],
  ['tenure', 'tenure-1', { ...term, act: 'arrêté du 1er juin' }],
  ['tenure', 'tenure-2', { personId: 'person-2', from: '2025-09-01', to: null }],
  ['body', 'body-1', { name: 'Comité stratégique' }],
  ['seat', 'seat-1', { postId: 'post-1', role: 'chair', kind: 'ex-officio' }],
  ['seat', 'seat-2'],
  ['mandate', 'mandate-1', { seatId: 'seat-2', rank: 'deputy', from: '2024-01-01', to: '2024-06-30' }],
  [
    'responsibility',
    'responsibility-1',
    {
      kind: 'coordination',
      holder: { type: 'entity', id: 'entity-1' },
      postId: 'post-1',
      from: '2024-01-01',
      to: '2026-12-31',
    },
  ],
  ['meeting', 'meeting-1', { number: 2, date: '2025-03-10', chairPersonId: 'person-1' }],
  ['attendance', 'attendance-1', { seatId: 'seat-1', personId: 'person-1', status: 'present' }],
  [
    'convocation',
    'convocation-1',
    { meetingId: 'meeting-1', date: '2025-03-10', sentOn: '2025-02-20', means: 'post' },
  ],
  ['addressee', 'addressee-1', { personId: 'person-1', quality: 'Directrice' }],
  ['reply', 'reply-1', { answer: 'excused', repliedOn: '2025-03-01' }],
  [
    'reply',
    'reply-2',
    { seatId: 'seat-2', personId: 'person-1', answer: 'represented', repliedOn: '2025-03-02' },
  ],
  ['agendaItem', 'agenda-item-1', { title: 'Bilan', rapporteurPersonId: 'person-1' }],
  ['decision', 'decision-1', { title: 'Périmètre', date: '2025-03-10', responsiblePostId: 'post-1' }],
  ['decision', 'decision-2', { title: 'Budget', date: '2026-03-10', responsiblePostId: 'post-1' }],
  [
    'followUp',
    'follow-up-1',
    {
      text: 'Écrire aux écoles',
      status: 'done',
      responsiblePersonId: 'person-1',
      recordedOn: '2025-03-11',
      closedOn: '2025-04-01',
    },
  ],
  [
    'risk',
    'risk-1',
    {
      name: 'Débit insuffisant',
      responsiblePostId: 'post-1',
      identifiedOn: '2025-03-10',
      status: 'closed',
      closedOn: '2026-05-21',
    },
  ],
])
const moment = { exportedAt: '2026-11-25T09:00:00Z', today: '2026-11-25' }

function factsOf(id: string) {
  const person = data.person.get(id)
  if (person === undefined) throw new Error(id)
  return personFacts(data, person).map(({ section, what, detail, from, to }) =>
    plainSpaces([section, what, detail, from ?? '', to ?? ''].join(' | ')),
  )
}

test('everything about one person is told part by part, with what came by her post while she held it', () => {
  expect(factsOf('person-1')).toEqual([
    'posts | Directrice de la DSDEN de la Haute-Orvelle | acte : arrêté du 1er juin | 2024-09-01 | 2025-08-31',
    'mandates | Comité stratégique | présidente, de droit, par son poste | 2024-09-01 | 2025-08-31',
    'mandates | Comité stratégique | suppléante, Représentante des directeurs d’école | 2024-01-01 | 2024-06-30',
    'responsibilities | Coordination globale | DSDEN de la Haute-Orvelle, par son poste | 2024-01-01 | 2026-12-31',
    'attendances | CPS – séance n° 2 de 2025 | convocation, par courrier le 20 février 2025, Directrice | 2025-03-10 | ',
    'attendances | CPS – séance n° 2 de 2025 | réponse du 1er mars 2025 : excusée | 2025-03-10 | ',
    'attendances | CPS – séance n° 2 de 2025 | suppléance annoncée le 2 mars 2025 | 2025-03-10 | ',
    'attendances | CPS – séance n° 2 de 2025 | présente | 2025-03-10 | ',
    'meetings | CPS – séance n° 2 de 2025 | présidence de la séance | 2025-03-10 | ',
    'meetings | CPS – séance n° 2 de 2025 | rapport : Bilan | 2025-03-10 | ',
    'decisions | Périmètre | proposée, par son poste | 2025-03-10 | ',
    'followUps | Écrire aux écoles | fait | 2025-03-11 | 2025-04-01',
    'risks | Débit insuffisant | clos, par son poste | 2025-03-10 | 2026-05-21',
  ])
})

test('what her successor holds is told of the successor only', () => {
  expect(factsOf('person-2').join('\n')).toContain('Budget')
  expect(factsOf('person-1').join('\n')).not.toContain('Budget')
})

test('the table has who she is, then one line for each fact, and is named after her', () => {
  const request = reportRequestSchema.parse({ report: 'person-data', personId: 'person-1', format: 'csv' })

  const built = buildReport(data, request, moment)

  if (!built.ok || built.value.type !== 'csv') throw new Error('no table')
  expect(built.value.fileName).toMatch(/^2026-11-25_donnees-personnelles/)
  expect(built.value.table.rows[0]).toEqual(['Identité et coordonnées', 'Civilité', 'Madame', null, null])
  expect(built.value.table.rows.length).toBeGreaterThan(factsOf('person-1').length)
})

test('nobody is told of who is not in the document', () => {
  const request = reportRequestSchema.parse({ report: 'person-data', personId: 'person-9', format: 'pdf' })

  expect(buildReport(data, request, moment)).toMatchObject({ error: { code: 'record-missing' } })
})
