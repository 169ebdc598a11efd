import { type AppError, appError } from '#shared/api/errors.ts'
import { openFromBytes } from '../database/connection.ts'
import { migrations } from '../database/migrate.ts'
import { contentFault } from './content-fault.ts'
import { headerFault } from './inspect-file.ts'
import { unreadableValues } from './unreadable-values.ts'

/** What keeps bytes in memory from being a document that can be opened; they are untrusted like any file. */
export function faultOfBytes(bytes: Buffer): AppError | null {
  const fault = headerFault(bytes.subarray(0, 100))
  if (fault !== null) return appError(fault)
  try {
    const db = openFromBytes(bytes)
    try {
      return contentFault(db, migrations) ?? unreadableValues(db)
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'SqliteError') return appError('file-damaged')
    throw error
  }
}
