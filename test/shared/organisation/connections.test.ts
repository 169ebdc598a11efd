import { expect, test } from 'vitest'
import { connectionsBetween } from '#shared/organisation/connections.ts'
import { containerOfBody, containerOfEntity } from '#shared/organisation/containment.ts'
import { nodeRefField } from '#shared/organisation/link.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const node = (text: string) => {
  const [type, id] = text.split(' ')
  return nodeRefField.parse({ type, id })
}

const data = documentOf([
  ['entity', 'academy', { kind: 'academy' }],
  ['entity', 'dsden', { kind: 'dsden', parentId: 'academy' }],
  ['entity', 'circo', { kind: 'constituency', parentId: 'dsden' }],
  ['entity', 'school', { kind: 'school', parentId: 'circo' }],
  ['body', 'cps', { hostEntityId: 'dsden' }],
  ['body', 'cso'],
])

/** The attachment offered between two nodes, in short. */
function attachment(source: string, target: string): string {
  const found = connectionsBetween(data, node(source), node(target)).find(
    ({ kind }) => kind === 'parent' || kind === 'host',
  )
  return found === undefined ? 'none' : [found.kind, found.refusal ?? found.instead ?? ''].join(' ').trim()
}

test.each([
  ['entity circo', 'entity academy', 'parent dsden'],
  ['entity academy', 'entity circo', 'parent link-makes-loop'],
  ['entity dsden', 'entity academy', 'parent link-exists'],
  ['entity dsden', 'body cso', 'host'],
  ['body cso', 'entity dsden', 'host'],
  ['entity academy', 'body cps', 'host dsden'],
  ['body cps', 'entity dsden', 'host link-exists'],
  ['body cps', 'body cso', 'none'],
  ['entity dsden', 'entity dsden', 'none'],
  ['entity dsden', 'entity nowhere', 'none'],
])('from %s to %s: %s', (source, target, expected) => {
  expect(attachment(source, target)).toBe(expected)
})

test('a hierarchical link is a second attachment: never the first one, never against the first one', () => {
  const isOffered = (source: string, target: string) =>
    connectionsBetween(data, node(source), node(target)).some(({ kind }) => kind === 'hierarchy')

  expect(isOffered('entity academy', 'entity school')).toBe(false)
  expect(isOffered('entity circo', 'entity dsden')).toBe(false)
  expect(isOffered('entity dsden', 'entity circo')).toBe(false)
  expect(isOffered('entity circo', 'entity academy')).toBe(true)
})

test('schools stand in their constituency and teams in their school', () => {
  const school = (fields: object) => containerOfEntity(data, aRecord('entity', 'new', fields))
  const team = (fields: object) => containerOfBody(data, aRecord('body', 'new', fields))

  expect(school({ kind: 'school', parentId: 'circo' })).toBe('circo')
  expect(school({ kind: 'school', parentId: 'dsden' })).toBe(null)
  expect(school({ kind: 'commune', parentId: 'circo' })).toBe(null)
  expect(team({ kinds: ['school-team'], hostEntityId: 'school' })).toBe('school')
  expect(team({ kinds: ['school-team'], hostEntityId: 'circo' })).toBe(null)
  expect(team({ kinds: ['proximity'], hostEntityId: 'school' })).toBe(null)
})
