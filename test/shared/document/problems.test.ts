import { expect, test } from 'vitest'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { aRecord } from '../../support/builders.ts'
import { cpuTimeOf } from '../../support/cpu-time.ts'

const node = (index: number) => ({ type: 'entity', id: `entity-${index}` })
const size = 5_000

/** 5,000 entities, each attached and linked to the one that `parentOf` says. */
function aLargeDocument(parentOf: (index: number) => number): DocumentData {
  const created = (collection: Change['collection'], id: string, fields: object) =>
    ({ collection, id, before: null, after: aRecord(collection, id, fields) }) as Change // of its own collection
  const indexes = Array.from({ length: size }, (_, index) => index)
  const entities = indexes.map((index) => {
    const parentId = index === 0 ? null : `entity-${parentOf(index)}`
    return created('entity', `entity-${index}`, { parentId })
  })
  const links = indexes.slice(1).map((index) => {
    const ends = { source: node(index), target: node(parentOf(index)) }
    return created('link', `link-${index}`, { kind: 'hierarchy', ...ends })
  })
  return applyChanges(emptyData(), [
    created('project', 'project', {}),
    created('view', 'view-main', {}),
    ...entities,
    ...links,
  ])
}

test.each([
  ['a star', () => 0],
  ['a tree', (index: number) => Math.floor(index / 7)],
  ['a chain', (index: number) => index - 1],
])('5,000 entities and links in %s are checked in a moment', (_, parentOf) => {
  const data = aLargeDocument(parentOf)

  const best = Math.min(...[1, 2, 3].map(() => cpuTimeOf(() => expect(checkDocument(data)).toEqual([]))))

  expect(best).toBeLessThan(300)
})

test('every entity and link of a loop is told, and only those', () => {
  const data = aLargeDocument((index) => Math.floor(index / 7))
  const looped = applyChanges(data, [
    edited(data, 'entity', 'entity-1', { parentId: 'entity-7' }),
    edited(data, 'link', 'link-1', { target: node(7) }),
  ])

  expect(checkDocument(looped).map(({ code, id }) => `${code} ${id}`)).toEqual([
    'entity-loop entity-1',
    'entity-loop entity-7',
    'link-refused link-1',
    'link-refused link-7',
  ])
})

function edited(data: DocumentData, collection: 'entity' | 'link', id: string, fields: object): Change {
  const before = data[collection].get(id)
  return { collection, id, before, after: { ...before, ...fields } } as Change // of its own collection
}
