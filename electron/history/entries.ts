import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { EntryLabel, HistoryStatus } from '#shared/api/models.ts'
import type { Change } from '#shared/document/changes.ts'
import type { SqlValue } from '../tables/define-table.ts'
import { tablesByName } from '../tables/tables.ts'

/** Old images are kept for the last entries only: they weigh, and may hold deleted personal data. */
const keptEntries = 200
const keptBytes = 5_000_000

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

/** Opens a new entry and forgets what had been undone: a new edit ends the line of redo. */
export function beginEntry(db: Database, type: string, at: string): number {
  db.prepare('DELETE FROM history_entry WHERE undone = 1').run()
  const inserted = db
    .prepare("INSERT INTO history_entry (at, label, params) VALUES (?, ?, '{}')")
    .run(at, type)
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
        'SELECT seq, label, params, barrier FROM history_entry WHERE undone = 1 ORDER BY seq LIMIT 1',
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

/** Forgets every image, and every entry but this one: what was erased must not come back, nor be read in the file. */
export function forgetAllBut(db: Database, seq: number): void {
  db.prepare('DELETE FROM history_change').run()
  db.prepare('DELETE FROM history_entry WHERE seq <> ?').run(seq)
}

function entryFrom(row: EntryRow | undefined): Entry | null {
  if (row === undefined) return null
  const params = paramsSchema.safeParse(JSON.parse(row.params)).data ?? {} // json_valid holds that it is JSON
  return { seq: row.seq, label: { type: row.label, params }, barrier: row.barrier === 1 }
}

function prune(db: Database): void {
  db.prepare(
    `DELETE FROM history_entry WHERE seq IN (
       SELECT seq FROM (
         SELECT seq, row_number() OVER newest AS rank, sum(bytes) OVER newest AS weight
         FROM history_entry WINDOW newest AS (ORDER BY seq DESC)
       ) WHERE rank > ${keptEntries} OR (weight > ${keptBytes} AND rank > 1)
     )`,
  ).run()
}
