import { type CommandType, commandTypes } from '#shared/commands/command.ts'
import { type Collection, collectionSchemas, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { nodeFields, referenceFields } from '#shared/document/references.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { isNamed, isNaming } from './lone-mentions.ts'

type Wide = { readonly options?: readonly unknown[]; readonly unwrap?: () => Wide }
type Fields = Readonly<Record<string, unknown>> & { readonly id: string }

/**
 * Every command that deletes one record, or gives another value to one field of it by which records hang together. Unless
 * the look is thorough, copies that are there to name a record only go, and copies that are named keep their vocabulary.
 */
export function singleChanges(data: DocumentData, isThorough: boolean): readonly object[] {
  return collections.flatMap((collection) => {
    const records = [...data[collection].values()] as unknown as Fields[] // read by name
    return records.flatMap((record) => [
      ...deletionsOf(collection, record),
      ...(isThorough || !isNaming(record) ? editsOf(data, collection, record, isThorough) : []),
    ])
  })
}

function deletionsOf(collection: Collection, { id }: Fields): readonly object[] {
  const none = { entityIds: [], bodyIds: [], linkIds: [] }
  if (collection === 'entity' || collection === 'body' || collection === 'link')
    return [{ type: 'organisation.delete', ...none, [`${collection}Ids`]: [id] }]
  const type = commandOn(collection, 'delete')
  return type === undefined ? [] : [{ type, id }]
}

function editsOf(
  data: DocumentData,
  collection: Collection,
  record: Fields,
  isThorough: boolean,
): readonly object[] {
  const type = commandOn(collection, 'edit')
  if (type === undefined) return []
  const which = collection === 'project' ? {} : { id: record.id }
  const isOfInterest = (field: string) =>
    isThorough ||
    holdsRecords(collection, field) ||
    (!isNamed(record) && wordsFor(collection, field).length > 0)
  const fields = Object.keys(record).filter((field) => field !== 'id' && isOfInterest(field))
  return fields.flatMap((field) => {
    const others = valuesFor(data, collection, field).filter((value) => !isAlike(value, record[field]))
    return others
      .slice(0, isThorough ? others.length : 2)
      .map((value) => ({ type, ...which, patch: { [field]: value } }))
  })
}

/** No record or another one to refer to; the words of a vocabulary; what other records have there. */
function valuesFor(data: DocumentData, collection: Collection, field: string): readonly unknown[] {
  const first = <R>(records: Iterable<R>) => [...records].slice(0, 8)
  const target = referenceFields[collection][field]
  if (target !== undefined) return [null, ...first(data[target].keys())]
  if (nodeFields[collection]?.includes(field) === true)
    return first(data.body.keys()).flatMap((bodyId, index) => [
      { type: 'body', id: bodyId },
      { type: 'entity', id: [...data.entity.keys()][index] },
    ])
  const words = wordsFor(collection, field)
  const others = first<unknown>(data[collection].values()) as Fields[] // read by name
  return [...words, ...others.map((other) => other[field]), null]
}

function holdsRecords(collection: Collection, field: string): boolean {
  return field in referenceFields[collection] || nodeFields[collection]?.includes(field) === true
}

function wordsFor(collection: Collection, field: string): readonly unknown[] {
  let schema = (collectionSchemas[collection].unwrap().shape as Readonly<Record<string, Wide>>)[field]
  while (schema?.unwrap !== undefined) schema = schema.unwrap()
  return (schema?.options ?? []).filter((option) => typeof option === 'string')
}

function commandOn(collection: Collection, verb: 'edit' | 'delete'): CommandType | undefined {
  const noun = collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return commandTypes.find((type) => type === `${noun}.${verb}`)
}
