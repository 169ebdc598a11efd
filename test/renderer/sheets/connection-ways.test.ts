import { expect, test } from 'vitest'
import { connectionCommand } from '#renderer/sheets/connect.ts'
import { connectionOffers } from '#renderer/sheets/connection-offers.ts'
import { connectionOfWay, waysBetween } from '#renderer/sheets/connection-ways.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { documentOf } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

// Plain ids stand for branded ones.
const body = (id: string) => ({ type: 'body', id }) as NodeRef
const entity = (id: string) => ({ type: 'entity', id }) as NodeRef
const nodes = [
  ['entity', 'rectorat', { kind: 'academy', name: 'Académie de Valmérande', sigle: '' }],
  ['entity', 'dsden', { kind: 'dsden', name: 'DSDEN de la Sourdaine', sigle: 'DSDEN', parentId: 'rectorat' }],
  ['entity', 'circo', { kind: 'constituency', name: 'Circonscription de Brumeval' }],
  ['entity', 'amo', { kind: 'consultant', name: 'Cabinet Tournemain' }],
  ['body', 'cps', { hostEntityId: 'dsden' }],
  ['body', 'cso', { sigle: 'CSO' }],
] as const
const data = documentOf([
  ...nodes,
  ['link', 'l-reports', { kind: 'reports-to', source: body('cso'), target: body('cps') }],
])

const offers = (source: NodeRef, target: NodeRef) =>
  plainSpaces(connectionOffers(data, source, target)).map(({ label, refusal }) =>
    refusal === null ? label : `${label}: ${refusal}`,
  )
const ways = (node: NodeRef, other: NodeRef) => waysBetween(data, node, other).choices

test('an entity is first offered its parent, once, and says which one it would leave', () => {
  expect(offers(entity('circo'), entity('dsden'))[0]).toBe('Est rattaché à')
  expect(offers(entity('circo'), entity('dsden'))).not.toContain('Est aussi rattaché à')
  expect(offers(entity('dsden'), entity('circo')).slice(0, 2)).toEqual([
    'Est rattaché à (au lieu de Académie de Valmérande)',
    'Est aussi rattaché à',
  ])
})

test('a body is carried by an entity, from whichever end one starts', () => {
  expect(offers(entity('dsden'), body('cso'))[0]).toBe('Porte')
  expect(offers(body('cso'), entity('dsden'))[0]).toBe('Est portée par')
  expect(offers(body('cps'), entity('rectorat'))[0]).toBe('Est portée par (au lieu de DSDEN)')
  expect(offers(body('cso'), body('cps')).join()).not.toMatch(/port|rattach/i)
})

test('an attachment that cannot be says why, after what can', () => {
  expect(offers(entity('rectorat'), entity('dsden')).at(-1)).toBe(
    'Est rattaché à: DSDEN dépend déjà d’Académie de Valmérande.',
  )
  expect(offers(entity('dsden'), body('cps')).at(-1)).toBe('Porte: c’est déjà le cas.')
  expect(plainSpaces(waysBetween(data, entity('dsden'), entity('rectorat')).refusals)).toBe(
    '« Est rattaché à » : c’est déjà le cas. « A sous son autorité » : DSDEN dépend déjà d’Académie de Valmérande.',
  )
})

test('only links that the rules allow are offered, in both directions', () => {
  const ids = ways(body('cps'), body('cso')).map(({ id }) => id)

  expect(ids).toContain('out steers')
  expect(ids).toContain('in steers')
  // One way it exists already, the other way it would close a loop; and a supplier is an entity.
  expect(ids).not.toContain('in reports-to')
  expect(ids).not.toContain('out reports-to')
  expect(ids).not.toContain('out supplies')
})

test('a supplier is offered as the source of what it supplies, whichever end one starts from', () => {
  const way = ways(entity('dsden'), entity('amo')).find(({ id }) => id.endsWith('supplies'))

  expect(way).toEqual({ id: 'in supplies', label: 'A pour fournisseur' })
  expect(connectionOfWay('in supplies', entity('dsden'), entity('amo'))).toEqual({
    kind: 'supplies',
    source: entity('amo'),
    target: entity('dsden'),
  })
})

test('an agreement and a host are offered once', () => {
  const offered = (kind: string, node: NodeRef, other: NodeRef) =>
    ways(node, other).filter(({ id }) => id.endsWith(kind))

  expect(offered('agreement', entity('dsden'), entity('amo'))).toHaveLength(1)
  expect(offered('host', entity('dsden'), body('cso'))).toEqual([{ id: 'out host', label: 'Porte' }])
})

test('each way becomes the one command that does it', () => {
  const command = (kind: 'parent' | 'host' | 'supports', source: NodeRef, target: NodeRef) =>
    connectionCommand({ kind, source, target }, 'deux jours').command

  expect(command('parent', entity('circo'), entity('dsden'))).toEqual({
    type: 'entity.attach',
    id: 'circo',
    parentId: 'dsden',
  })
  for (const [a, b] of [
    [entity('dsden'), body('cso')],
    [body('cso'), entity('dsden')],
  ] as const) {
    expect(command('host', a, b)).toEqual({ type: 'body.host', id: 'cso', hostEntityId: 'dsden' })
  }
  expect(command('supports', entity('amo'), body('cso'))).toMatchObject({
    type: 'link.create',
    value: { kind: 'supports', label: 'deux jours' },
  })
})
