import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import { type Migrations, versionOf } from '../database/migrate.ts'
import { schemaDifferences } from '../database/schema.ts'
import { hasIdentity } from '../tables/copies.ts'

/** From this version on a document says which copy it is. */
const identityVersion = 10

/** What is wrong inside a document; its schema is compared before anything of it runs. */
export function contentFault(db: Database, scripts: Migrations): AppError | null {
  // Read again: a journal may have brought an earlier state back.
  const version = versionOf(db)
  if (version > scripts.length) return appError('file-newer')
  // Before the check of integrity, which runs the expressions of the schema: what we did not write must never run.
  if (schemaDifferences(db, version, scripts).length > 0) return appError('file-altered-schema')
  const [first] = db.prepare<[], { quick_check: string }>('PRAGMA quick_check(1)').all()
  if (first?.quick_check !== 'ok') return appError('file-damaged')
  const isWhole = hasItsFixedRecords(db) && (version < identityVersion || hasIdentity(db))
  return isWhole ? null : appError('file-altered-schema')
}

/** Every document has its project and a view from the start, and no command takes them away. */
function hasItsFixedRecords(db: Database): boolean {
  const counts = db
    .prepare<[], { projects: number; views: number }>(
      'SELECT (SELECT count(*) FROM project) AS projects, (SELECT count(*) FROM view) AS views',
    )
    .get()
  return counts !== undefined && counts.projects === 1 && counts.views > 0
}
