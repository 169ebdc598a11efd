import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import { collections } from '#shared/document/collections.ts'
import { contentsOf } from '#shared/document/contents.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { type Finding, type FindingCode, namedFinding } from '#shared/document/findings.ts'
import { recordFaults } from '#shared/document/record-faults.ts'
import { nameOfRecord } from '#shared/document/record-name.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { copyInMemory, openConnection } from '../database/connection.ts'
import { alteredTables } from '../database/digest.ts'
import { currentVersion, migrate, versionOf } from '../database/migrate.ts'
import { schemaDifferences } from '../database/schema.ts'
import {
  contentNames,
  contentSize,
  readContent,
  sha256Of,
  usedContents,
} from '../tables/attachment-content.ts'
import { jsonValues } from '../tables/json-values.ts'
import { bindRows } from '../tables/rows.ts'
import { tablesByName } from '../tables/tables.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { isHeldHere } from './held-files.ts'
import { inspectFile } from './inspect-file.ts'
import { sealFindings } from './seal-findings.ts'

/** Faults that say that the file is wrong; the others say that it cannot be looked at. */
const fileFindings = [
  'file-empty',
  'file-zeroed',
  'file-truncated',
  'file-damaged',
  'file-altered-schema',
] as const

/**
 * Looks at everything in a document without writing to it: bytes, schema, references, every record, every invariant,
 * every content. A sound document has no finding; a failure says why the file could not be looked at.
 */
export function verifyDocument(file: string): Result<readonly Finding[], AppError> {
  const name = path.basename(file)
  try {
    if (isHeldHere(file)) return fail(appError('file-open-elsewhere', { name }))
    const facts = inspectFile(file)
    if (!facts.ok) return findingsOrError(facts.error)
    const db = openConnection(file, { readonly: true })
    try {
      db.exec('BEGIN') // what is read belongs together
      return ok(verifyDatabase(db))
    } finally {
      db.close()
    }
  } catch (error) {
    return findingsOrError(fileErrorOrThrow(error, { name }))
  }
}

/** The same for a document that is open. */
export function verifyDatabase(db: Database): readonly Finding[] {
  const altered = schemaDifferences(db, versionOf(db)).map((name) => finding('schema-altered', { name }))
  // What follows would run expressions that are not ours, or read what is not there.
  if (altered.length > 0) return altered
  const broken = [...integrityFindings(db), ...brokenJsonFindings(db)]
  if (broken.length > 0) return broken
  const data = dataOf(db)
  const problems = [...recordFaults(data), ...problemsAndRemarks(data)]
  const named = problems.map((problem) => namedFinding(data, problem))
  return [
    ...foreignKeyFindings(db),
    ...named,
    ...contentFindings(db, data),
    ...sealFindings(data),
    ...digestFindings(db),
  ]
}

/** The records, seen through the current tables. */
function dataOf(db: Database): DocumentData {
  if (versionOf(db) === currentVersion) return bindRows(db).readAll()
  const copy = copyInMemory(db)
  try {
    migrate(copy)
    return bindRows(copy).readAll()
  } finally {
    copy.close()
  }
}

function findingsOrError(error: AppError): Result<readonly Finding[], AppError> {
  const code = fileFindings.find((known) => known === error.code)
  return code === undefined ? fail(error) : ok([finding(code, error.params)])
}

function finding(code: FindingCode, params: Finding['params']): Finding {
  return { code, params }
}

function integrityFindings(db: Database): readonly Finding[] {
  const rows = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(50)').all()
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => finding('integrity-broken', { detail: row.integrity_check }))
}

/** No record can be read from such a list: the rest is not looked at. */
function brokenJsonFindings(db: Database): readonly Finding[] {
  return jsonValues(db)
    .filter(({ isJson }) => !isJson)
    .map(({ collection, id, field }) =>
      finding('integrity-broken', { detail: `${collection} ${id}, ${field}` }),
    )
}

function foreignKeyFindings(db: Database): readonly Finding[] {
  const rows = db
    .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
    .all()
  return rows.map(({ table, rowid, parent }) =>
    finding('foreign-key-broken', { name: table, id: rowid, detail: parent }),
  )
}

/** Tables of which a row is not as it was written. */
export function digestFindings(db: Database): readonly Finding[] {
  return alteredTables(db).map((table) =>
    finding('rows-altered', { detail: tablesByName.get(table)?.collection ?? '' }),
  )
}

function contentFindings(db: Database, data: DocumentData): readonly Finding[] {
  const held = collections.flatMap((collection) =>
    recordsOf(data, collection).flatMap((record) =>
      contentsOf(collection, record).flatMap(({ sha256, byteSize }) => {
        const size = contentSize(db, sha256)
        const name = nameOfRecord(data, collection, record)
        const params = { collection, id: record.id, name, detail: size ?? sha256 }
        if (size === null) return [finding('content-missing', params)]
        return byteSize === null || size === byteSize ? [] : [finding('content-size', params)]
      }),
    ),
  )
  const used = usedContents(db)
  const contents = contentNames(db).flatMap((sha256) => {
    const bytes = readContent(db, sha256)
    const isAltered = bytes === null || sha256Of(bytes) !== sha256
    return [
      ...(isAltered ? [finding('content-altered', { detail: sha256 })] : []),
      ...(used.has(sha256) ? [] : [finding('content-unused', { detail: sha256 })]),
    ]
  })
  return [...held, ...contents]
}
