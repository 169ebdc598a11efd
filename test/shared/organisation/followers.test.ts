import { expect, test } from 'vitest'
import { bodiesFollowing, seatsFollowing } from '#shared/organisation/followers.ts'
import { postShape } from '#shared/organisation/post.ts'
import { documentOf } from '../../support/document-data.ts'

const post = postShape.id.parse('ien')
const seat = (id: string, bodyId: string) =>
  ['seat', id, { bodyId, kind: 'ex-officio', postId: 'ien', label: '' }] as const
const data = documentOf([
  ['body', 'cso', { name: 'Comité de suivi opérationnel' }],
  ['body', 'cps', { name: 'Comité de pilotage stratégique' }],
  ['body', 'closed', { name: 'Ancien groupe', to: '2026-06-30' }],
  ['post', 'ien'],
  seat('in-cso', 'cso'),
  seat('in-cps', 'cps'),
  seat('in-closed', 'closed'),
  ['person', 'person-1'],
  ['mandate', 'mandate-1', { seatId: 'in-cps', from: '2026-01-01', to: '2026-08-31' }],
])

test('a nomination changes the bodies in which the post gives a seat, in alphabetical order', () => {
  expect(bodiesFollowing(data, post, '2026-09-01').map(({ id }) => id)).toEqual(['cps', 'cso'])
})

test('a seat that somebody holds by a mandate of her own does not follow the post', () => {
  expect(seatsFollowing(data, post, '2026-08-31').map(({ id }) => id)).toEqual(['in-cso'])
})

test('a body that is gone on that day does not change', () => {
  expect(seatsFollowing(data, post, '2026-06-30').map(({ id }) => id)).toEqual(['in-cso', 'in-closed'])
})
