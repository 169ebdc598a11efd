import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { Referentials } from '#shared/api/models.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { defaultProject } from '#shared/document/new-document.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import { openFromBytes } from '../database/connection.ts'
import { emptyDocument } from '../database/empty-document.ts'
import { writeContent } from '../tables/attachment-content.ts'
import { writeIdentity } from '../tables/copies.ts'
import { writeWhole } from './copy.ts'
import { fillRows } from './fill-rows.ts'
import { openDocument } from './open.ts'
import type { Session } from './session.ts'

/** A whole document to write: its records and the bytes of its attachments by sha-256. */
export type DocumentContent = {
  readonly data: DocumentData
  readonly contents: ReadonlyMap<string, Uint8Array>
}

/** An empty project with one view and the referentials, when they are given. */
export function newDocumentContent(name: string, referentials: Partial<Referentials> = {}): DocumentContent {
  return { data: { ...emptyData(), ...defaultProject(name), ...referentials }, contents: new Map() }
}

/** Writes a new document, whole or not at all, without opening it. Refuses to replace a file unless told to. */
export function writeDocument(
  file: string,
  content: DocumentContent,
  options: { readonly replace?: boolean } = {},
): Result<null, AppError> {
  if (options.replace !== true && fs.existsSync(file)) {
    return fail(appError('file-exists', { name: path.basename(file) }))
  }
  return writeWhole(file, (temporary) => fillDocument(temporary, content))
}

/** Writes a new document and opens it. */
export function createDocument(
  file: string,
  content: DocumentContent,
  options: { readonly replace?: boolean; readonly now?: () => Date } = {},
): Result<Session, AppError> {
  const written = writeDocument(file, content, options)
  return written.ok ? openDocument(file, options) : written
}

/** Writes all of a new document into a file that nobody has yet, without synchronising it. */
export function fillDocument(file: string, content: DocumentContent): void {
  fs.writeFileSync(file, emptyDocument(), { flag: 'wx' })
  const db = new Sqlite(file)
  try {
    db.pragma('synchronous = OFF') // synchronised once, as a whole, before it takes its name
    fill(db, content)
  } finally {
    db.close()
  }
}

/** The bytes of a new document that is nowhere but in memory; `sign` writes into it what is not of its records. */
export function documentBytes(content: DocumentContent, sign: (db: Database) => void): Uint8Array {
  const db = openFromBytes(emptyDocument())
  try {
    fill(db, content)
    sign(db)
    return db.serialize()
  } finally {
    db.close()
  }
}

function fill(db: Database, { data, contents }: DocumentContent): void {
  db.pragma('foreign_keys = ON')
  db.transaction(() => {
    for (const bytes of contents.values()) writeContent(db, bytes)
    // The one thing of an empty document that is drawn by chance: no two documents have the same.
    const projectId = randomBytes(16).toString('hex')
    writeIdentity(db, { projectId, copyId: projectId })
    fillRows(db, data)
  })()
}
