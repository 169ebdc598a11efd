import { expect, test } from 'vitest'
import { z } from 'zod'
import { collectionSchemas, collections } from '#shared/document/collections.ts'
import { recordsOf } from '#shared/document/document-data.ts'
import { hasItsReferences, referenceFields, referencesOf } from '#shared/document/references.ts'
import { startingContent } from '../../properties/support/starting-content.ts'

test('every field that is called after an id of another record is known as a reference', () => {
  for (const collection of collections) {
    const schema = z.toJSONSchema(collectionSchemas[collection], { unrepresentable: 'any' })
    const named = Object.keys(schema.properties ?? {}).filter((field) => /.Id$/.test(field))
    expect(Object.keys(referenceFields[collection]).sort(), collection).toEqual(named.sort())
  }
})

test('a kind of record comes after those that it refers to, so that it can be written in that order', () => {
  for (const [index, collection] of collections.entries()) {
    const targets = Object.values(referenceFields[collection]).filter((target) => target !== collection)
    expect(
      targets.filter((target) => collections.indexOf(target) > index),
      collection,
    ).toEqual([])
  }
})

test('the ends of a link and the node of a placement are references too', () => {
  const { data } = startingContent()
  const found = (collection: 'link' | 'placement', id: string) => {
    const record = data[collection].get(id)
    return record === undefined ? [] : referencesOf(collection, record)
  }

  expect(found('link', 'link-1')).toEqual([
    { field: 'source', collection: 'body', id: 'body-2' },
    { field: 'target', collection: 'body', id: 'body-1' },
  ])
  expect(found('placement', 'placement-2')).toEqual([
    { field: 'viewId', collection: 'view', id: 'view-main' },
    { field: 'node', collection: 'entity', id: 'entity-2' },
  ])
})

test('a record has its references until one of them is gone', () => {
  const { data } = startingContent()
  for (const collection of collections) {
    for (const record of recordsOf(data, collection)) {
      expect(hasItsReferences(data, collection, record)).toBe(true)
      for (const reference of referencesOf(collection, record)) {
        const rest = [...data[reference.collection]].filter(([id]) => id !== reference.id)
        const without = { ...data, [reference.collection]: new Map<string, unknown>(rest) }
        expect(hasItsReferences(without, collection, record), `${collection} ${reference.field}`).toBe(false)
      }
    }
  }
})
