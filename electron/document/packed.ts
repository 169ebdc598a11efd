import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { openFromBytes } from '../database/connection.ts'
import { emptyDocument } from '../database/empty-document.ts'
import { migrate, migrations } from '../database/migrate.ts'
import { nameContent } from '../tables/attachment-content.ts'
import { bindRows } from '../tables/rows.ts'
import { contentFault } from './content-fault.ts'
import { fillRows } from './fill-rows.ts'
import { unreadableValues } from './unreadable-values.ts'

/** Far more than the records of an académie: what unpacks to more is no state of a document. */
const mostBytes = 512_000_000

/** The records of a document as compressed bytes, without the contents of attachments: a later version still reads them. */
export function packed(data: DocumentData): Uint8Array {
  const db = openFromBytes(emptyDocument())
  try {
    for (const sha256 of contentNamesIn(data)) nameContent(db, sha256)
    fillRows(db, data)
    db.exec('VACUUM')
    return deflateRawSync(db.serialize(), { level: 6 })
  } finally {
    db.close()
  }
}

/** The records that were packed; null when they are none: the bytes come from a file, which is not believed. */
export function unpacked(bytes: Uint8Array): DocumentData | null {
  try {
    const db = openFromBytes(inflateRawSync(bytes, { maxOutputLength: mostBytes }))
    try {
      if ((contentFault(db, migrations) ?? unreadableValues(db)) !== null) return null
      migrate(db)
      return bindRows(db).readAll()
    } finally {
      db.close()
    }
  } catch {
    // Neither compressed bytes nor a database: as good as none.
    return null
  }
}
