import { expect, test } from 'vitest'
import { allowedKinds, linkOfWay, linksOfNode, linkWays } from '#renderer/sheets/node-links.ts'
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

test('only links that the rules allow are offered, in both directions', () => {
  const ways = linkWays(data, body('cps'), body('cso')).map(({ id }) => id)

  expect(ways).toContain('out steers')
  expect(ways).toContain('in steers')
  // One way it exists already, the other way it would close a loop; and a supplier is an entity.
  expect(ways).not.toContain('in reports-to')
  expect(ways).not.toContain('out reports-to')
  expect(ways).not.toContain('out supplies')
})

test('a supplier is offered as the source of what it supplies, whichever end one starts from', () => {
  const way = linkWays(data, entity('dsden'), entity('amo')).find(({ id }) => id.endsWith('supplies'))

  expect(way).toEqual({ id: 'in supplies', label: 'A pour fournisseur' })
  expect(linkOfWay('in supplies', entity('dsden'), entity('amo'))).toEqual({
    kind: 'supplies',
    source: entity('amo'),
    target: entity('dsden'),
  })
})

test('an agreement is offered once, and not again from the other end', () => {
  const agreement = { kind: 'agreement', source: entity('amo'), target: entity('dsden') }
  const agreed = documentOf(...nodes, ['link', 'l-agreement', agreement])
  const offered = (from: typeof data) =>
    linkWays(from, entity('dsden'), entity('amo')).filter(({ id }) => id.endsWith('agreement'))

  expect(offered(data)).toHaveLength(1)
  expect(offered(agreed)).toEqual([])
})

test('a link may keep its kind or take another one that its ends allow', () => {
  const kinds = allowedKinds(data, aRecord('link', 'l-reports', reports))

  expect(kinds).toContain('reports-to')
  expect(kinds).toContain('steers')
  expect(kinds).not.toContain('contracts')
})
