import { expect, test } from 'vitest'
import { applyChanges, type Change, inverseOf } from '#shared/document/changes.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const before = documentOf([
  ['body', 'body-1'],
  ['body', 'body-2'],
  ['entity', 'entity-1'],
])
const [first, renamed, added] = [
  aRecord('body', 'body-1'),
  aRecord('body', 'body-1', { name: 'Comité élargi' }),
  aRecord('body', 'body-3'),
]
const changes: readonly Change[] = [
  { collection: 'body', id: 'body-1', before: first, after: renamed },
  { collection: 'body', id: 'body-2', before: aRecord('body', 'body-2'), after: null },
  { collection: 'body', id: 'body-3', before: null, after: added },
]

test('changes create, replace and delete, and leave the former data as it was', () => {
  const after = applyChanges(before, changes)

  expect([...after.body]).toEqual([
    ['body-1', renamed],
    ['body-3', added],
  ])
  expect([...before.body.keys()]).toEqual(['body-1', 'body-2'])
})

test('collections that nothing touches keep their map, so that what was computed from it stays', () => {
  const after = applyChanges(before, changes)

  expect(after.entity).toBe(before.entity)
  expect(after.body).not.toBe(before.body)
  expect(applyChanges(before, []).body).toBe(before.body)
})

test('the inverse takes everything back, even what changed twice', () => {
  const twice: readonly Change[] = [
    ...changes,
    { collection: 'body', id: 'body-3', before: added, after: { ...added, sigle: 'B' } },
    { collection: 'body', id: 'body-1', before: renamed, after: null },
  ]

  const after = applyChanges(before, twice)

  expect(applyChanges(after, inverseOf(twice))).toEqual(before)
  expect(inverseOf(inverseOf(twice))).toEqual(twice)
})
