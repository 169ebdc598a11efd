import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { PastEntry } from '#shared/api/history.ts'
import type { EntryLabel, HistoryStatus } from '#shared/api/models.ts'
import { type Change, netOf } from '#shared/document/changes.ts'

import { trashCollections } from '#shared/document/trash.ts'
import type { SqlValue } from '../tables/define-table.ts'
import { tables, tablesByName } from '../tables/tables.ts'

/** Old images are kept for the last entries only: they weigh, and may hold deleted personal data. */
const keptEntries = 200
const keptBytes = 5_000_000

/** What was deleted with older entries stays in the trash, within bounds of its own. */
const trashEntries = 100
const trashBytes = 5_000_000
const trashDays = 365
/**
 * An official act is never undone: an entry that is both is out of undo and redo, kept for the trash alone. Being an
 * entry like the others, it goes with them when an erasure or a clean copy forgets the history.
 */
const isInTrash = 'undone = 1 AND barrier = 1'

export type Entry = { readonly seq: number; readonly label: EntryLabel; readonly barrier: boolean }
// Only names an entry: what another program wrote there is forgotten.
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
type EntryRow = { seq: number; label: string; params: string; barrier: number }
export type ImageRow = {
  seq: number
  table_name: string
  row_id: string
  before: string | null
  after: string | null
}

/** When something is done, in UTC, and the name that the system gives whoever does it. */
export type Signature = { readonly at: string; readonly author: string }

/** Opens a new entry and forgets what had been undone: a new edit ends the line of redo. */
export function beginEntry(db: Database, type: string, { at, author }: Signature): number {
  db.prepare('DELETE FROM history_entry WHERE undone = 1 AND barrier = 0').run()
  const inserted = db
    .prepare("INSERT INTO history_entry (at, label, params, author) VALUES (?, ?, '{}', ?)")
    .run(at, type, author)
  return Number(inserted.lastInsertRowid)
}

/** Closes an entry: names it, sizes it, marks official acts, and drops the oldest beyond what is kept. */
export function endEntry(db: Database, seq: number, params: EntryLabel['params'], barrier: boolean): void {
  db.prepare(
    `UPDATE history_entry SET params = ?, barrier = ?, bytes =
       (SELECT CAST(total(length(before)) + total(length(after)) AS INTEGER) FROM history_change WHERE entry = ?)
     WHERE seq = ?`,
  ).run(JSON.stringify(params), barrier ? 1 : 0, seq, seq)
  prune(db)
}

/** The images of an entry, in the order in which they were written; only those after the image `last`, when one is given. */
export function imagesOf(db: Database, entry: number, last = 0): readonly ImageRow[] {
  return db
    .prepare<[number, number], ImageRow>(
      'SELECT seq, table_name, row_id, before, after FROM history_change WHERE entry = ? AND seq > ? ORDER BY seq',
    )
    .all(entry, last)
}

/** The entries done after one, the last one first. */
export function stepsAfter(db: Database, seq: number): readonly number[] {
  return db
    .prepare<[number], number>('SELECT seq FROM history_entry WHERE seq > ? AND undone = 0 ORDER BY seq DESC')
    .pluck()
    .all(seq)
}

/** The changes that images tell, through the same functions as a fresh read. */
export function changesOf(images: readonly ImageRow[]): readonly Change[] {
  return images.map((image) => {
    const table = tablesByName.get(image.table_name)
    if (table === undefined) throw new Error(`history names an unknown table ${image.table_name}`)
    const record = (json: string | null) => {
      if (json === null) return null
      const values = JSON.parse(json) as Readonly<Record<string, SqlValue>> // written by our trigger
      return table.toRecord(table.columns.map((column) => values[column] ?? null))
    }
    return {
      collection: table.collection,
      id: image.row_id,
      before: record(image.before),
      after: record(image.after),
    } as Change // records of the table's own collection
  })
}

/** The entry that undo would take back. */
export function lastDone(db: Database): Entry | null {
  return entryFrom(
    db
      .prepare<[], EntryRow>(
        'SELECT seq, label, params, barrier FROM history_entry WHERE undone = 0 ORDER BY seq DESC LIMIT 1',
      )
      .get(),
  )
}

/** The entry that redo would bring back. */
export function firstUndone(db: Database): Entry | null {
  return entryFrom(
    db
      .prepare<[], EntryRow>(
        'SELECT seq, label, params, barrier FROM history_entry WHERE undone = 1 AND barrier = 0 ORDER BY seq LIMIT 1',
      )
      .get(),
  )
}

export function markUndone(db: Database, seq: number, undone: boolean): void {
  db.prepare('UPDATE history_entry SET undone = ? WHERE seq = ?').run(undone ? 1 : 0, seq)
}

/** What undo and redo would do now. */
export function historyStatus(db: Database): HistoryStatus {
  const done = lastDone(db)
  return { undo: done?.label ?? null, barrier: done?.barrier ?? false, redo: firstUndone(db)?.label ?? null }
}

/** The last edits done and undone, in a word that no other state of this history has; empty where there is none. */
export function lastEdits(db: Database): string {
  const row = db
    .prepare<[], { edits: string | null }>(
      `SELECT max(seq) || ' ' || max(at) || ' ' || total(undone) AS edits FROM history_entry`,
    )
    .get()
  return row?.edits ?? ''
}

/** The records of a table that the history has an image of. */
export function idsInHistory(db: Database, table: string): readonly string[] {
  return db
    .prepare<[string], string>('SELECT DISTINCT row_id FROM history_change WHERE table_name = ?')
    .pluck()
    .all(table)
}

/** Forgets every image, and every entry but this one: what was erased must not come back, nor be read in the file. */
export function forgetAllBut(db: Database, seq: number): void {
  db.prepare('DELETE FROM history_change').run()
  db.prepare('DELETE FROM history_entry WHERE seq <> ?').run(seq)
}

/** The entry of this number that undo or redo can come to; null when there is none any more. */
export function entryOf(db: Database, seq: number): (Entry & { readonly undone: boolean }) | null {
  const row = db
    .prepare<[number], EntryRow & { undone: number }>(
      `SELECT seq, label, params, barrier, undone FROM history_entry WHERE seq = ? AND NOT (${isInTrash})`,
    )
    .get(seq)
  const entry = entryFrom(row)
  return row === undefined || entry === null ? null : { ...entry, undone: row.undone === 1 }
}

/** What happened, oldest first, each record once in each entry; `trash`: what is left of older deletions. */
export function pastEntries(db: Database, part: 'history' | 'trash'): readonly PastEntry[] {
  const rows = db
    .prepare<[], EntryRow & Signature & { undone: number }>(
      `SELECT seq, at, author, label, params, barrier, undone FROM history_entry
       WHERE ${part === 'trash' ? isInTrash : `NOT (${isInTrash})`} ORDER BY seq`,
    )
    .all()
  return rows.flatMap((row) => {
    const entry = entryFrom(row)
    if (entry === null) return []
    const changes = netOf(changesOf(imagesOf(db, entry.seq)))
    return [{ ...entry, at: row.at, author: row.author, undone: row.undone === 1, changes }]
  })
}

function entryFrom(row: EntryRow | undefined): Entry | null {
  if (row === undefined) return null
  const params = paramsSchema.safeParse(JSON.parse(row.params)).data ?? {} // json_valid holds that it is JSON
  return { seq: row.seq, label: { type: row.label, params }, barrier: row.barrier === 1 }
}

/** Drops the oldest entries beyond what is kept; those that deleted what the trash gives back leave undo only. */
function prune(db: Database): void {
  const deletes = trashCollections.map((collection) => `'${tables[collection].name}'`).join(', ')
  const old = `NOT (${isInTrash}) AND seq IN (
     SELECT seq FROM (
       SELECT seq, row_number() OVER newest AS rank, sum(bytes) OVER newest AS weight
       FROM history_entry WHERE NOT (${isInTrash}) WINDOW newest AS (ORDER BY seq DESC)
     ) WHERE rank > ${keptEntries} OR (weight > ${keptBytes} AND rank > 1)
   )`
  db.prepare(
    `UPDATE history_entry SET undone = 1, barrier = 1 WHERE ${old} AND EXISTS (
       SELECT 1 FROM history_change
       WHERE entry = history_entry.seq AND table_name IN (${deletes}) AND after IS NULL
     )`,
  ).run()
  db.prepare(`DELETE FROM history_entry WHERE ${old}`).run()
  db.prepare(
    `DELETE FROM history_entry WHERE ${isInTrash} AND (
       at < (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', max(at), '-${trashDays} days') FROM history_entry) OR seq IN (
         SELECT seq FROM (
           SELECT seq, row_number() OVER newest AS rank, sum(bytes) OVER newest AS weight
           FROM history_entry WHERE ${isInTrash} WINDOW newest AS (ORDER BY seq DESC)
         ) WHERE rank > ${trashEntries} OR weight > ${trashBytes}
       )
     )`,
  ).run()
}
