import { describe, expect, test } from 'vitest'
import {
  checkAcceptance,
  checkAssessment,
  checkChangeRequest,
  checkContractPoint,
  checkGoodPractice,
  checkIndicator,
  checkObjective,
  checkReservation,
  checkReview,
  checkRisk,
  checkRiskAction,
} from '#shared/quality/record-rules.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const data = documentOf([
  ['objective', 'objective-1', { setOn: '2026-02-03' }],
  ['objectiveReview', 'review-1', { on: '2026-05-21' }],
  ['risk', 'risk-1', { identifiedOn: '2026-02-03' }],
  ['riskAssessment', 'assessment-1', { on: '2026-05-21' }],
  ['riskAction', 'action-1'],
  ['acceptance', 'acceptance-1', { heldOn: '2026-05-21' }],
  ['reservation', 'reservation-1', { liftedOn: '2026-09-11' }],
])

const objective = (fields: object) => checkObjective(aRecord('objective', 'objective-1', fields), data)
const review = (fields: object) => checkReview(aRecord('objectiveReview', 'review-2', fields), data)
const indicator = (fields: object) => checkIndicator(aRecord('indicator', 'indicator-1', fields))
const risk = (fields: object) => checkRisk(aRecord('risk', 'risk-1', fields), data)
const assessment = (fields: object) =>
  checkAssessment(aRecord('riskAssessment', 'assessment-2', fields), data)
const action = (id: string) => checkRiskAction(aRecord('riskAction', id), data)
const acceptance = (fields: object) => checkAcceptance(aRecord('acceptance', 'acceptance-1', fields), data)
const reservation = (fields: object) =>
  checkReservation(aRecord('reservation', 'reservation-2', fields), data)
const point = (fields: object) => checkContractPoint(aRecord('contractPoint', 'point-1', fields))
const practice = (fields: object) => checkGoodPractice(aRecord('goodPractice', 'practice-1', fields))
const sent = { supplierId: 'company', transmittedOn: '2026-10-10' }
const request = (fields: object) => checkChangeRequest(aRecord('changeRequest', 'request-1', fields), data)

describe('what is refused', () => {
  test.each([
    ['objective-due-before-set', objective({ setOn: '2026-02-03', dueDate: '2026-02-02' })],
    ['review-before-objective', objective({ setOn: '2026-05-22' })],
    ['review-before-objective', review({ on: '2026-02-02' })],
    ['target-against-sense', indicator({ baseline: 48, target: 8 })],
    ['target-against-sense', indicator({ baseline: 8, target: 48, sense: 'down' })],
    ['target-date-without-target', indicator({ target: null, targetDate: '2027-06-30' })],
    ['risk-closed-without-day', risk({ status: 'closed' })],
    ['risk-open-with-closing-day', risk({ status: 'occurred', closedOn: '2026-09-29' })],
    ['risk-closed-before-identified', risk({ status: 'closed', closedOn: '2026-02-02' })],
    ['assessment-before-risk', risk({ identifiedOn: '2026-05-22' })],
    ['assessment-before-risk', assessment({ on: '2026-02-02' })],
    ['risk-action-twice', action('action-2')],
    ['result-without-day', acceptance({ heldOn: null, result: 'accepted' })],
    ['reservation-lifted-before-acceptance', acceptance({ heldOn: '2026-09-12' })],
    ['reservation-lifted-before-acceptance', reservation({ liftedOn: '2026-05-20' })],
    ['point-due-before-raised', point({ raisedOn: '2026-10-05', dueDate: '2026-10-04' })],
    ['point-settled-before-raised', point({ raisedOn: '2026-10-05', settledOn: '2026-10-04' })],
    ['transmitted-without-day', request({ status: 'transmitted', supplierId: 'company' })],
    ['transmitted-without-supplier', request({ status: 'transmitted', transmittedOn: '2026-10-10' })],
    ['transmitted-before-asked', request({ ...sent, askedOn: '2026-10-11' })],
    ['answered-without-day', request({ ...sent, status: 'promised' })],
    ['answered-without-day', request({ ...sent, status: 'refused' })],
    ['answered-before-transmitted', request({ ...sent, answeredOn: '2026-10-09' })],
    ['delivered-without-day', request({ ...sent, status: 'delivered' })],
    ['delivered-before-transmitted', request({ ...sent, status: 'delivered', deliveredOn: '2026-10-09' })],
    ['practice-shared-before-seen', practice({ on: '2026-10-06', sharedOn: '2026-10-05' })],
  ])('%s', (fault, answer) => {
    expect(answer).toEqual({ ok: false, error: fault })
  })
})

test('what is in order passes, on the same day too', () => {
  const answers = [
    objective({ setOn: '2026-05-21', dueDate: '2026-05-21' }),
    review({ on: '2026-02-03' }),
    indicator({ baseline: 12, target: 12, targetDate: '2027-06-30' }),
    indicator({ baseline: 48, target: 8, sense: 'down' }),
    risk({ status: 'closed', closedOn: '2026-02-03' }),
    assessment({ on: '2026-02-03' }),
    action('action-1'),
    acceptance({ heldOn: '2026-09-11', result: 'with-reservations' }),
    reservation({ liftedOn: '2026-05-21' }),
    point({ raisedOn: '2026-10-05', dueDate: '2026-10-05', settledOn: '2026-10-05' }),
    request({ ...sent, status: 'refused', askedOn: '2026-10-10', answeredOn: '2026-10-10' }),
    request({ ...sent, status: 'delivered', deliveredOn: '2026-10-10' }),
    practice({ on: '2026-10-06', sharedOn: '2026-10-06' }),
  ]

  expect(answers.filter(({ ok }) => !ok)).toEqual([])
})

test('a request whose supplier was deleted goes on without, and nothing else is sent to nobody', () => {
  const orphan = { ...sent, supplierId: null, status: 'transmitted' }
  const known = documentOf([['changeRequest', 'request-1', orphan]])
  const edited = aRecord('changeRequest', 'request-1', {
    ...orphan,
    status: 'promised',
    answeredOn: '2026-10-12',
  })

  expect(checkChangeRequest(edited, known)).toMatchObject({ ok: true })
  expect(checkChangeRequest({ ...edited, id: 'request-2' as typeof edited.id }, known)).toEqual({
    ok: false,
    error: 'transmitted-without-supplier',
  })
})
