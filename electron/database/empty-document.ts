import { openInMemory } from './connection.ts'
import { migrate } from './migrate.ts'

const known: { bytes: Buffer | null } = { bytes: null }

/** The bytes of a document without a record, made once: its migrations take longer than all that a new one is filled with. */
export function emptyDocument(): Buffer {
  known.bytes ??= made()
  return known.bytes
}

function made(): Buffer {
  const db = openInMemory()
  try {
    migrate(db)
    return db.serialize()
  } finally {
    db.close()
  }
}
