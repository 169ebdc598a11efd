import Sqlite, { type Database } from 'better-sqlite3'

/** A database in memory with our pragmas: for reference schemas and tests. */
export function openInMemory(): Database {
  const db = new Sqlite(':memory:')
  applyPragmas(db)
  return db
}

/** The same database in memory: what cannot be written where it lies can still be migrated and read. */
export function copyInMemory(db: Database): Database {
  return openFromBytes(db.serialize())
}

/** A database in memory from the bytes of a file. */
export function openFromBytes(bytes: Buffer): Database {
  const db = new Sqlite(bytes)
  applyPragmas(db)
  return db
}

export type ConnectionOptions = {
  readonly readonly: boolean
  /** What was read once is not read again, up to 256 MB: the file may be out of reach when it is copied to memory. */
  readonly keepsWhole?: boolean
}

/** Opens a file with our pragmas; throws SqliteError. `timeout` 0: a document held by someone else is told at once. */
export function openConnection(path: string, options: ConnectionOptions): Database {
  const db = new Sqlite(path, { readonly: options.readonly, fileMustExist: true, timeout: 0 })
  try {
    // A writer keeps its lock until it closes. A reader must not keep writers out: it reads once, then lets go.
    if (!options.readonly) db.pragma('locking_mode = EXCLUSIVE')
    applyPragmas(db)
    if (options.keepsWhole === true) db.pragma('cache_size = -262144')
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

function applyPragmas(db: Database): void {
  // temp_store first: TEMP triggers would be lost by changing it afterwards.
  db.pragma('temp_store = MEMORY')
  db.pragma('foreign_keys = ON')
  db.pragma('recursive_triggers = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('secure_delete = ON')
  // A document is mailed, copied while open and kept on network shares, where WAL loses edits.
  db.pragma('journal_mode = DELETE')
  db.pragma('synchronous = FULL')
  // Under an exclusive lock the journal stays until the document closes: emptied, it keeps nothing that was erased.
  db.pragma('journal_size_limit = 0')
}
