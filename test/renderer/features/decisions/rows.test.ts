import { expect, test } from 'vitest'
import { decisionRows, searchedText } from '#renderer/features/decisions/rows.ts'
import { matches } from '#shared/text/fold.ts'
import { documentOf } from '../../../support/document-data.ts'

const data = documentOf([
  ['body', 'cps', { name: 'Comité de pilotage stratégique', sigle: 'CPS' }],
  ['body', 'gtp', { name: 'Groupe de proximité', sigle: '' }],
  ['decision', 'd1', { bodyId: 'cps', title: 'Périmètre', responsibleLabel: 'le secrétariat' }],
  ['decision', 'd2', { bodyId: 'gtp', title: 'Budget', motives: 'au vu du périmètre' }],
])

test('a decision is shown with its body and its responsible in words', () => {
  expect(decisionRows(data, '2026-11-24').map(({ body, responsible }) => [body, responsible])).toEqual([
    ['CPS', 'Le secrétariat'],
    ['Groupe de proximité', ''],
  ])
})

test('a decision is found by its motives as by its title', () => {
  const found = decisionRows(data, '2026-11-24').filter((row) => matches('perimetre', searchedText(row)))

  expect(found.map(({ decision }) => decision.id)).toEqual(['d1', 'd2'])
})
