import { expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { requestPath } from '#shared/organisation/request-path.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const node = (id: string) => ({ type: id.startsWith('e-') ? 'entity' : 'body', id })
const passes = (source: string, target: string, fields: object = {}): RecordSketch => [
  'link',
  `${source}-${target}`,
  { kind: 'transmits', source: node(source), target: node(target), ...fields },
]
const path = (links: readonly RecordSketch[], date = '2026-03-10') => {
  const data = documentOf([
    ['body', 'users'],
    ['body', 'gap'],
    ['body', 'cso'],
    ['entity', 'e-dsden', { kind: 'dsden' }],
    ['entity', 'e-editor', { kind: 'company' }],
    ...links,
  ])
  return requestPath(data, { type: 'body', id: 'users' as BodyId }, date)?.map(({ id }) => id) ?? null // an id from above
}

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
