import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { canHold } from '#shared/document/record-faults.ts'
import { recordName } from '#shared/document/record-name.ts'
import { currentVersion, versionOf } from '../database/migrate.ts'
import { jsonValues } from '../tables/json-values.ts'
import { bindRows } from '../tables/rows.ts'

/** More are not read one by one; `verify` lists them all. */
const mostTold = 5

/**
 * Lists and objects that another program changed into something else, with their places; null when there is none.
 * All other foreign values can be shown, and are told as problems of the open document.
 */
export function unreadableValues(db: Database): AppError | null {
  const found = jsonValues(db).filter(
    ({ collection, field, value, isJson }) => !isJson || !canHold(collection, field, value),
  )
  if (found.length === 0) return null
  // An older file has other columns than our tables, and what is no JSON cannot be read: records are called by their ids.
  const isReadable = versionOf(db) === currentVersion && found.every(({ isJson }) => isJson)
  const data = isReadable ? bindRows(db).readAll() : null
  const places = found.slice(0, mostTold).flatMap(({ collection, id, field }, index) => [
    [`field${index}`, `${collection} ${field}`],
    [`record${index}`, nameIn(data, collection, id)],
  ])
  return appError('file-altered-values', { count: found.length, ...Object.fromEntries(places) })
}

function nameIn(data: DocumentData | null, collection: Collection, id: string): string {
  return data === null ? id : recordName(data, collection, id)
}
