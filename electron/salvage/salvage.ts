import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { SalvagePhase } from '#shared/api/salvage.ts'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { defaultProject } from '#shared/document/new-document.ts'
import { recordName } from '#shared/document/record-name.ts'
import type { LostRecord, Salvaged } from '#shared/document/salvaged.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { openConnection } from '../database/connection.ts'
import { alteredTables, writeDigest } from '../database/digest.ts'
import { currentVersion, migrate } from '../database/migrate.ts'
import {
  compacted,
  forgetHistory,
  idsIn,
  type RawTables,
  type Repair,
  rawTables,
  repairReferences,
} from '../database/rebuild.ts'
import { writeWhole } from '../document/copy.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { isHeldHere, isSameFile } from '../document/held-files.ts'
import { hasPlantedNeighbour } from '../document/inspect-file.ts'
import { verifyDatabase } from '../document/verify.ts'
import { dropAlteredContents, dropUnusedContents } from '../tables/attachment-content.ts'
import { ensureIdentity, forgetCommonStates } from '../tables/copies.ts'
import { bindRows } from '../tables/rows.ts'
import { tablesByName } from '../tables/tables.ts'
import { holdValues, type Unheld } from './held-values.ts'
import { type PageFile, pageFile } from './pages.ts'
import { type FoundRows, findRows, placeRows } from './rows.ts'
import { soundRows } from './sound-row.ts'

/** What was made of a damaged file: the new document as bytes, and the account of it. */
export type Rebuilt = { readonly salvaged: Salvaged; readonly bytes: Uint8Array }

type Rebuilding = {
  /** What the new document is called. */
  readonly name: string
  /** A folder in which a copy may be worked on. */
  readonly scratch: string
  readonly tell: (phase: SalvagePhase) => void
}

/**
 * Reads what can still be read of a damaged file into a new document, whole or not at all, and tells exactly what is lost. The
 * damaged file is only read. The history of edits is left out: it would not fit what is left.
 */
export function salvageDocument(source: string, target: string): Result<Salvaged, AppError> {
  const against = reasonAgainst(source, target)
  if (against !== null) return fail(against)
  const scratch = makeScratch()
  try {
    const name = path.parse(target).name
    const rebuilt = rebuildDocument(source, { name, scratch, tell: () => undefined })
    return rebuilt.ok ? writeRebuilt(rebuilt.value, source, target) : rebuilt
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

/** Why a file is not salvaged there: nothing is replaced, and nobody works on it. */
export function reasonAgainst(source: string, target: string): AppError | null {
  if (isSameFile(source, target) || fs.existsSync(target))
    return appError('file-exists', { name: path.basename(target) })
  return isHeldHere(source) ? appError('file-open-elsewhere', { name: path.basename(source) }) : null
}

/** A folder for work that leaves nothing behind, for its owner only. */
export function makeScratch(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-salvage-'))
}

/** The new document in memory; writes nothing but in the scratch folder. */
export function rebuildDocument(
  source: string,
  { name, scratch, tell }: Rebuilding,
): Result<Rebuilt, AppError> {
  const params = { name: path.basename(source) }
  try {
    tell('pages')
    const file = pageFile(bytesOf(source, scratch))
    const found = findRows(file)
    const tables = rawTables(versionSaid(file))
    try {
      const salvaged = rebuild(tables, found, file, name, tell)
      if (salvaged.kept === 0) return fail(appError('salvage-nothing', params))
      return ok({ salvaged, bytes: compacted(tables.db) })
    } finally {
      tables.db.close()
    }
  } catch (error) {
    return fail(fileErrorOrThrow(error, params))
  }
}

/** Writes the new document whole. */
export function writeRebuilt(
  { salvaged, bytes }: Rebuilt,
  source: string,
  target: string,
): Result<Salvaged, AppError> {
  try {
    const written = writeWhole(target, (temporary) => fs.writeFileSync(temporary, bytes))
    return written.ok ? ok(salvaged) : written
  } catch (error) {
    return fail(fileErrorOrThrow(error, { name: path.basename(source) }))
  }
}

type Database = RawTables['db']

/** With the journal of a killed program played back first, on a copy: its pages are those of before. */
function bytesOf(source: string, scratch: string): Buffer {
  const journal = `${source}-journal`
  // What was planted there is not even read: it could keep silent for ever.
  if (hasPlantedNeighbour(source)) return fs.readFileSync(source)
  if (!fs.existsSync(journal) || fs.statSync(journal).size === 0) return fs.readFileSync(source)
  const copy = path.join(scratch, path.basename(source))
  fs.copyFileSync(source, copy)
  fs.copyFileSync(journal, `${copy}-journal`)
  playBack(copy)
  return fs.readFileSync(copy)
}

function playBack(copy: string): void {
  try {
    openConnection(copy, { readonly: false }).close()
  } catch (error) {
    // It is as damaged as its document: what is read is what lies there.
    fileErrorOrThrow(error, {})
  }
}

/** The version that the file says it has; ours where it says nothing that can be. */
function versionSaid({ bytes }: PageFile): number {
  const said = bytes.length >= 100 ? bytes.readUInt32BE(60) : 0
  return said >= 1 && said <= currentVersion ? said : currentVersion
}

function rebuild(
  tables: RawTables,
  found: FoundRows,
  file: PageFile,
  name: string,
  tell: Rebuilding['tell'],
): Salvaged {
  const { db } = tables
  tell('rows')
  // An earlier version kept other values.
  placeRows(found, tables, versionSaid(file) === currentVersion ? soundRows(tables) : () => true)
  const lost = lostIds(db, found)
  const altered = alteredIn(db, found, lost)
  forgetHistory(db)
  tell('references')
  const contentsLost = dropAlteredContents(db)
  const repairs = [...repairReferences(db)]
  migrate(db)
  const unheld = holdValues(db)
  repairs.push(...repairReferences(db))
  ensureIdentity(db)
  // What is lost is no deletion: it comes back from a copy that has it.
  if (lost.length + repairs.length > 0) forgetCommonStates(db)
  const added = addFixedRecords(db, name)
  dropUnusedContents(db)
  writeDigest(db)
  tell('checks')
  const data = bindRows(db).readAll()
  return {
    kept: collections.reduce((sum, collection) => sum + recordsOf(data, collection).length, 0) - added.length,
    lost: [
      ...lost,
      ...unheld
        .filter(({ isRemoved }) => isRemoved)
        .map(({ collection, id }): LostRecord => ({ collection, id, name: '', why: 'value' })),
      ...repairs.filter(({ isRemoved }) => isRemoved).flatMap(removed),
    ],
    emptied: [
      ...repairs.filter(({ isRemoved }) => !isRemoved).flatMap((repair) => emptiedBy(data, repair)),
      ...unheld.filter(({ isRemoved }) => !isRemoved).flatMap((one) => changedIn(data, one)),
    ],
    ...{ altered, contentsLost, added },
    ...pagesOf(found, file),
    remaining: verifyDatabase(db),
  }
}

/** What the indexes name and no page gives. */
function lostIds(db: Database, { indexed }: FoundRows): readonly LostRecord[] {
  return [...indexed].flatMap(([table, ids]) => {
    const collection = tablesByName.get(table)?.collection
    if (collection === undefined) return []
    const kept = idsIn(db, table)
    return [...ids]
      .filter((id) => !kept.has(id))
      .map((id): LostRecord => ({ collection, id, name: '', why: 'page' }))
  })
}

/** Of a table that came back whole, its digest still tells that a value is another one. */
function alteredIn(db: Database, { lostPages }: FoundRows, lost: readonly LostRecord[]): Salvaged['altered'] {
  return alteredTables(db).flatMap((table) => {
    const collection = tablesByName.get(table)?.collection
    const isPartial = lostPages.has(table) || lost.some((one) => one.collection === collection)
    return collection === undefined || isPartial ? [] : [collection]
  })
}

type Emptied = Salvaged['emptied']

function emptiedBy(data: DocumentData, { table, id, column }: Repair): Emptied {
  const collection = tablesByName.get(table)?.collection
  if (collection === undefined || !data[collection].has(id)) return []
  const name = recordName(data, collection, id)
  return [{ collection, id, name, field: fieldOf(table, column), why: 'reference' }]
}

function changedIn(data: DocumentData, { collection, id, field }: Unheld): Emptied {
  if (!data[collection].has(id)) return []
  return [{ collection, id, name: recordName(data, collection, id), field, why: 'value' }]
}

/** A record that is nothing without what it refers to. */
function removed({ table, id, row }: Repair): readonly LostRecord[] {
  const collection = tablesByName.get(table)?.collection
  if (collection === undefined) return []
  const said = ['name', 'title', 'label', 'last_name', 'file_name']
    .map((column) => row[column])
    .find((value) => typeof value === 'string' && value !== '')
  return [{ collection, id, name: typeof said === 'string' ? said : '', why: 'reference' }]
}

function fieldOf(table: string, column: string): string {
  return tablesByName.get(table)?.fields.find(({ columns }) => columns.includes(column))?.field ?? column
}

function pagesOf(found: FoundRows, file: PageFile): Pick<Salvaged, 'lostPages' | 'unsure'> {
  const partly = [...found.placed.values()].flat().filter(({ unreadable }) => unreadable > 0)
  const ofTables = [...found.lostPages].filter(([table]) => !table.startsWith('history_'))
  // Without its index, nothing says how many records a table had.
  const unsure = ofTables.flatMap(([table]) => {
    const collection = tablesByName.get(table)?.collection
    return collection === undefined || (found.indexed.get(table)?.size ?? 0) > 0 ? [] : [collection]
  })
  const silent = Array.from({ length: file.count }, (_, i) => i + 1).filter(
    (page) =>
      file.kindOf(page) === null && [...found.lostPages.values()].some((pages) => pages.includes(page)),
  )
  const pages = new Set([
    ...silent,
    ...partly.map(({ page }) => page),
    ...[...found.lostPages.values()].flat(),
  ])
  return { lostPages: [...pages].toSorted((a, b) => a - b), unsure }
}

/** A document has its project and a view: they are made again when they are lost. */
function addFixedRecords(db: Database, name: string): Salvaged['added'] {
  const rows = bindRows(db)
  const data = rows.readAll()
  const made = defaultProject(name)
  const added: Salvaged['added'][number][] = []
  for (const collection of ['project', 'view'] as const) {
    if (data[collection].size > 0) continue
    for (const record of made[collection].values()) rows.insert(collection, record)
    added.push(collection)
  }
  return added
}
