import { expect, test } from 'vitest'
import { allowedKinds, linksOfNode } from '#renderer/sheets/node-links.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { documentOf } from '../../shared/reports/support/orvelle.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

// Plain ids stand for branded ones.
const body = (id: string) => ({ type: 'body', id }) as NodeRef
const entity = (id: string) => ({ type: 'entity', id }) as NodeRef
const nodes = [
  ['entity', 'amo', { kind: 'consultant', name: 'Cabinet Tournemain' }],
  ['entity', 'dsden', { kind: 'dsden', name: 'DSDEN de la Haute-Orvelle' }],
  ['body', 'cps'],
  ['body', 'cso', { name: 'Comité de suivi opérationnel', sigle: 'CSO' }],
] as const
const reports = { kind: 'reports-to', source: body('cso'), target: body('cps') }
const helps = { kind: 'supports', source: entity('amo'), target: body('cso'), label: 'deux jours par mois' }
const data = documentOf(
  ...nodes,
  ['link', 'l-helps', { ...helps, from: '2025-01-01', to: '2025-12-31' }],
  ['link', 'l-reports', { ...reports, from: '2026-02-03' }],
)

const linksOn = (node: NodeRef) => plainSpaces(linksOfNode(data, node, '2026-03-10'))

test('each end tells a link from its own side, in words that need no gender', () => {
  const [fromCso, fromCps] = [linksOn(body('cso')), linksOn(body('cps'))]

  expect(fromCso.map(({ phrase, other }) => `${phrase} ${other}`)).toEqual([
    'Rend compte à Comité de pilotage stratégique',
    'Bénéficie de l’accompagnement de Cabinet Tournemain',
  ])
  expect(fromCps.map(({ phrase, other }) => `${phrase} ${other}`)).toEqual([
    'Reçoit le compte rendu de Comité de suivi opérationnel',
  ])
})

test('a link says its precision and its period, and whether it holds on that day', () => {
  const [now, before] = linksOn(body('cso'))

  expect(now).toMatchObject({ note: 'depuis le 3 février 2026', isCurrent: true })
  expect(before).toMatchObject({
    note: 'deux jours par mois, du 1er janvier au 31 décembre 2025',
    isCurrent: false,
    sentence: 'Cabinet Tournemain accompagne CSO',
  })
})

test('a link may keep its kind or take another one that its ends allow', () => {
  const kinds = allowedKinds(data, aRecord('link', 'l-reports', reports))

  expect(kinds).toContain('reports-to')
  expect(kinds).toContain('steers')
  expect(kinds).not.toContain('contracts')
})
