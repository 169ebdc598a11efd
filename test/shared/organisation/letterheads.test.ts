import { expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { letterheadOf } from '#shared/organisation/letterheads.ts'
import { documentOf } from '../../support/document-data.ts'

test.each([
  ['its own', { letterheadId: 'own', hostEntityId: 'commune' }, 'own'],
  ['that of the entity that hosts it', { hostEntityId: 'commune' }, 'host'],
  ['that of the project', {}, 'project'],
])('the documents of a body bear %s', (_, fields, expected) => {
  const data = documentOf([
    ['entity', 'commune'],
    ['letterhead', 'own', { name: 'C' }],
    ['letterhead', 'host', { name: 'B', entityId: 'commune' }],
    ['letterhead', 'project', { name: 'A' }],
    ['project', 'project', { letterheadId: 'project' }],
    ['body', 'body-1', fields],
  ])

  expect(letterheadOf(data, 'body-1' as BodyId)?.id).toBe(expected)
  expect(letterheadOf(data, null)?.id).toBe('project')
})

test('documents may have none', () => {
  expect(
    letterheadOf(
      documentOf([
        ['project', 'project'],
        ['body', 'body-1'],
      ]),
      'body-1' as BodyId,
    ),
  ).toBeNull()
})
