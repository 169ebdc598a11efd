import { expect, test } from 'vitest'
import { type PersonId, personIdField } from '#shared/organisation/person.ts'
import { departureImpact } from '#shared/turnover/departure-impact.ts'
import { type DepartureOffice, officesToFill } from '#shared/turnover/departure-offices.ts'
import { departurePlan, type Successor } from '#shared/turnover/departure-plan.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const me = personIdField.parse('claire')
const lastDay = '2026-08-31'
const data = documentOf([
  ['project', 'project'],
  ['view', 'view-1'],
  ['entity', 'entity-1'],
  ['body', 'body-1'],
  ['function', 'function-1'],
  ['post', 'ien'],
  ['person', 'claire'],
  ['person', 'yann', { civility: 'mr', firstName: 'Yann', lastName: 'Tourmalin' }],
  ['tenure', 'tenure-1', { postId: 'ien', personId: 'claire', from: '2021-09-01' }],
  ['seat', 'by-post', { kind: 'ex-officio', postId: 'ien', label: '' }],
  ['seat', 'by-mandate', { order: 20 }],
  ['mandate', 'mine', { seatId: 'by-mandate', personId: 'claire', from: '2026-01-12', to: '2028-08-31' }],
  ['mandate', 'his', { seatId: 'by-mandate', personId: 'yann', rank: 'deputy', from: '2026-01-12' }],
  ['mandate', 'over', { seatId: 'by-mandate', personId: 'claire', from: '2025-01-01', to: '2025-12-31' }],
  ['responsibility', 'charge', { personId: 'claire', kind: 'quality' }],
  ['responsibility', 'by-post', { postId: 'ien', kind: 'training' }],
  ['followUp', 'task', { responsiblePersonId: 'claire' }],
  ['followUp', 'task-of-post', { responsiblePostId: 'ien' }],
  ['risk', 'risk', { responsiblePersonId: 'claire' }],
  ['risk', 'risk-of-post', { number: 2, responsiblePostId: 'ien' }],
  ['risk', 'closed', { number: 3, responsiblePersonId: 'claire', status: 'closed', closedOn: '2026-05-21' }],
])
const impact = departureImpact(data, me, lastDay)
const offices = officesToFill(data, me, impact, lastDay)

function planned(answers: Readonly<Record<string, Successor>>) {
  let count = 0
  const newId = <I extends string>() => `new-${count++}` as I // an id of any brand, for a test
  const answer = ({ key }: DepartureOffice): Successor => answers[key] ?? { type: 'nobody' }
  return departurePlan(data, offices, lastDay, answer, newId)
}

const somebody = (id: string): Successor => ({ type: 'somebody', personId: personIdField.parse(id) })

test('each thing that she leaves asks once for a successor: a post takes its seats along', () => {
  expect(offices.map(({ key, type }) => [key, type])).toEqual([
    ['tenure-1', 'post'],
    ['mine', 'seat'],
    ['charge', 'responsibility'],
    ['follow-ups', 'follow-ups'],
    ['risks', 'risks'],
  ])
  expect(impact.risks.map(({ id }) => id)).toEqual(['risk', 'risk-of-post'])
  expect(offices.at(-1)).toMatchObject({ risks: [{ id: 'risk' }] })
  expect(offices[0]).toMatchObject({ seats: [{ id: 'by-post' }] })
  expect(offices[1]?.deputies.map(({ id }) => id)).toEqual(['yann'])
})

test('without successors everything ends on her last day, and tasks keep her name', () => {
  expect(planned({})).toEqual({
    create: { person: [], tenure: [], mandate: [], responsibility: [] },
    edit: [
      { collection: 'tenure', id: 'tenure-1', patch: { to: lastDay } },
      { collection: 'mandate', id: 'mine', patch: { to: lastDay } },
      { collection: 'responsibility', id: 'charge', patch: { to: lastDay } },
    ],
  })
})

test('a successor begins the day after, for the rest of the mandate, and is no longer the deputy', () => {
  const { create, edit } = planned({ mine: somebody('yann') })

  expect(create.mandate).toMatchObject([
    { seatId: 'by-mandate', personId: 'yann', rank: 'holder', from: '2026-09-01', to: '2028-08-31', act: '' },
  ])
  expect(edit).toContainEqual({ collection: 'mandate', id: 'his', patch: { to: lastDay } })
})

test('somebody new who takes over several things joins the directory once', () => {
  const person = aRecord('person', 'jeanne', { firstName: 'Jeanne', lastName: 'Nouvel' })
  const successor: Successor = { type: 'somebody', personId: person.id as PersonId, person }
  const { create, edit } = planned({ 'tenure-1': successor, charge: successor, 'follow-ups': successor })

  expect(create.person).toEqual([person])
  expect(create.tenure).toMatchObject([{ postId: 'ien', personId: 'jeanne', from: '2026-09-01', to: null }])
  expect(create.responsibility).toMatchObject([{ kind: 'quality', personId: 'jeanne', from: '2026-09-01' }])
  expect(edit).toContainEqual({
    collection: 'followUp',
    id: 'task',
    patch: { responsiblePersonId: 'jeanne' },
  })
  expect(planned({ risks: successor }).edit).toContainEqual({
    collection: 'risk',
    id: 'risk',
    patch: { responsiblePersonId: 'jeanne' },
  })
})

const folder = temporaryFolder()

test('the departure is one step, after which nothing names her but the record', () => {
  const session = newSession(folder.path('departure.gouvernail'), { data, contents: new Map() })
  const plan = planned({ 'tenure-1': somebody('yann'), mine: somebody('yann'), charge: somebody('yann') })

  successOf(
    session.execute(
      aCommand({ type: 'batch.apply', purpose: 'departure', ...JSON.parse(JSON.stringify(plan)) }),
    ),
  )

  const after = departureImpact(session.data(), me, '2026-09-01')
  expect(after).toMatchObject({ tenures: [], seats: [], deputies: [], later: [], responsibilities: [] })
  expect(session.read().history.undo?.params).toMatchObject({ purpose: 'departure' })
  successOf(session.undo())
  expect(session.data()).toEqual(data)
  session.close()
})
