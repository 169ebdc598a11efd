import { expect, test } from 'vitest'
import { dumpOf, parseDump } from '#shared/document/dump.ts'
import { namedFinding } from '#shared/document/findings.ts'
import { remarksOn } from '#shared/document/remarks.ts'
import { findingText } from '#shared/text/problems.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

// As an earlier version could record it.
const data = documentOf([
  ['project', 'project'],
  ['view', 'view-1'],
  ['body', 'body-1'],
  ['seat', 'seat-1'],
  ['meeting', 'meeting-1'],
  ['attendance', 'attendance-1', { status: 'represented' }],
])

test('a seat represented by nobody is told, by the name of the seat', () => {
  const told = remarksOn(data).map((remark) => plainSpaces(findingText(namedFinding(data, remark))))

  expect(told).toEqual([
    'Présence « Représentante des directeurs d’école » : ce siège est noté représenté, sans dire par qui.',
  ])
})

test('days of the quality approach that deny each other are told, by what belongs to the other', () => {
  const disordered = documentOf([
    ['project', 'project'],
    ['view', 'view-1'],
    ['objective', 'objective-1', { setOn: '2026-05-22', dueDate: '2026-05-21' }],
    ['objectiveReview', 'review-1', { on: '2026-05-21' }],
    ['riskAction', 'action-1'],
    ['risk', 'risk-1', { status: 'closed' }],
    ['reservation', 'reservation-1', { liftedOn: '2026-05-20' }],
    ['acceptance', 'acceptance-1', { heldOn: '2026-05-21' }],
  ])
  const told = remarksOn(disordered).map(({ collection, detail }) => [collection, detail])

  expect(told).toEqual([
    ['objective', 'objective-due-before-set'],
    ['objectiveReview', 'review-before-objective'],
    ['risk', 'risk-closed-without-day'],
    ['reservation', 'reservation-lifted-before-acceptance'],
  ])
  expect(
    remarksOn(disordered).map((remark) => plainSpaces(findingText(namedFinding(disordered, remark))))[1],
  ).toBe(
    'Contrôle de cohérence « Ouvrir l’ENT à douze écoles » : un objectif se confronte aux travaux à partir du jour où il a été fixé. Choisissez ce jour ou un jour qui le suit.',
  )
})

test('what is only a remark keeps no document from being loaded', () => {
  expect(parseDump(JSON.parse(JSON.stringify(dumpOf(data, new Map()))))).toMatchObject({ ok: true })
})
