import { expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { publishersAt, requestPath, requestReach } from '#shared/organisation/request-path.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const node = (id: string) => ({ type: id.startsWith('e-') ? 'entity' : 'body', id })
const passes = (source: string, target: string, fields: object = {}): RecordSketch => [
  'link',
  `${source}-${target}`,
  { kind: 'transmits', source: node(source), target: node(target), ...fields },
]
const users = { type: 'body', id: 'users' as BodyId } as const // an id from below
const project = (links: readonly RecordSketch[]) =>
  documentOf([
    ['body', 'users'],
    ['body', 'gap'],
    ['body', 'cso'],
    ['entity', 'e-dsden', { kind: 'dsden' }],
    ['entity', 'e-editor', { kind: 'company' }],
    ['entity', 'e-former', { kind: 'company', to: '2020-12-31' }],
    ['entity', 'e-amo', { kind: 'consultant' }],
    ...links,
  ])
const path = (links: readonly RecordSketch[], date = '2026-03-10') =>
  requestPath(project(links), users, date)?.map(({ id }) => id) ?? null

test('requests reach the éditeur through those who pass them on, by the shortest way', () => {
  const links = [passes('users', 'gap'), passes('gap', 'cso'), passes('cso', 'e-editor')]

  expect(path(links)).toEqual(['users', 'gap', 'cso', 'e-editor'])
  expect(path([...links, passes('gap', 'e-editor')])).toEqual(['users', 'gap', 'e-editor'])
})

test('requests that go round, stop half-way or went only in the past reach nobody', () => {
  expect(path([passes('users', 'gap'), passes('gap', 'users')])).toBeNull()
  expect(path([passes('users', 'e-dsden')])).toBeNull()
  expect(path([passes('users', 'e-editor', { to: '2026-03-09' })])).toBeNull()
})

test('requests that reach nobody are told as far as they go', () => {
  const reach = (...links: readonly RecordSketch[]) =>
    requestReach(project(links), users, '2026-03-10').map(({ id }) => id)

  expect(reach()).toEqual(['users'])
  expect(reach(passes('users', 'gap'), passes('gap', 'users'), passes('gap', 'e-amo'))).toEqual([
    'users',
    'gap',
    'e-amo',
  ])
})

test('the éditeurs of the project are those of the day, and an AMO is none', () => {
  expect(publishersAt(project([]), '2026-03-10').map(({ id }) => id)).toEqual(['e-editor'])
})
