import type { Database } from 'better-sqlite3'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { writeDigest } from '../database/digest.ts'
import { bindRows } from '../tables/rows.ts'

/** Writes all records of a document into one that has none yet. */
export function fillRows(db: Database, data: DocumentData): void {
  const rows = bindRows(db)
  db.transaction(() => {
    // Entities refer to each other in any order.
    db.pragma('defer_foreign_keys = ON')
    for (const collection of collections) {
      for (const record of recordsOf(data, collection)) rows.insert(collection, record)
    }
    writeDigest(db)
  })()
}
