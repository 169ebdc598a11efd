import type { Database } from 'better-sqlite3'
import { type AppError, appError, barrierError } from '#shared/api/errors.ts'
import type { PastEntry, TrashItem } from '#shared/api/history.ts'
import type { EntryLabel } from '#shared/api/models.ts'
import { applyChanges, type Change, inverseOf } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { problemsAndRemarks } from '#shared/document/remarks.ts'
import { takeOut } from '#shared/document/take-out.ts'
import { comingBack, deletedBy } from '#shared/document/trash.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { entryLabel } from '#shared/text/commands.ts'
import { namesOfEntries } from '#shared/text/journal.ts'
import { contentsHeld } from '../commands/handler.ts'
import { brokenBy } from '../commands/merge.ts'
import { newProblem } from '../commands/new-problem.ts'
import { writeChanges } from '../commands/write-changes.ts'
import * as entries from '../history/entries.ts'
import { recordUnder } from '../history/recorder.ts'
import { bindReplay } from '../history/replay.ts'
import type { Rows } from '../tables/rows.ts'

type Changed = Result<readonly Change[], AppError>

/** What can be done with the past of a document; each must be called inside a transaction. */
export type Past = {
  readonly undo: () => Changed
  readonly redo: () => Changed
  readonly travel: (seq: number) => Changed
  readonly takeOut: (seq: number, data: DocumentData, signature: entries.Signature) => Changed
  readonly bringBack: (
    item: Pick<TrashItem, 'seq' | 'collection' | 'id'>,
    data: DocumentData,
    signature: entries.Signature,
  ) => Changed
  readonly trash: (data: DocumentData) => readonly TrashItem[]
}

/** Binds the past to a connection. */
export function bindPast(db: Database, rows: Rows): Past {
  const replay = bindReplay(db)
  const deletions = () =>
    [...entries.pastEntries(db, 'trash'), ...entries.pastEntries(db, 'history')]
      .filter(({ undone, seq }) => !undone || entries.entryOf(db, seq) === null)
      .toReversed()

  const undo = (): Changed => {
    const entry = entries.lastDone(db)
    if (entry === null) return fail(appError('nothing-to-undo'))
    if (entry.barrier) return fail(barrierError(entry.label))
    const images = entries.imagesOf(db, entry.seq)
    db.pragma('defer_foreign_keys = ON')
    replay(images, 'back')
    entries.markUndone(db, entry.seq, true)
    return ok(inverseOf(entries.changesOf(images)))
  }

  const redo = (): Changed => {
    const entry = entries.firstUndone(db)
    if (entry === null) return fail(appError('nothing-to-redo'))
    const images = entries.imagesOf(db, entry.seq)
    db.pragma('defer_foreign_keys = ON')
    replay(images, 'forth')
    entries.markUndone(db, entry.seq, false)
    return ok(entries.changesOf(images))
  }

  const travel = (seq: number): Changed => {
    const goal = entries.entryOf(db, seq)
    if (goal === null) return fail(appError('entry-missing'))
    const [step, isThere] = goal.undone ? [redo, false] : [undo, true]
    const changes: Change[] = []
    while (entries.entryOf(db, seq)?.undone !== isThere) {
      const done = step()
      if (!done.ok) return done
      changes.push(...done.value)
    }
    return ok(changes)
  }

  const takeOutOf = (seq: number, data: DocumentData, signature: entries.Signature): Changed => {
    const history = entries.pastEntries(db, 'history')
    const entry = history.find((one) => one.seq === seq)
    if (entry === undefined) return fail(appError('entry-missing'))
    if (entry.undone) return fail(appError('entry-undone'))
    if (entry.barrier) return fail(barrierError(entry.label))
    const later = history.filter((one) => one.seq > seq && !one.undone)
    const { changes, tied } = takeOut(data, entry.changes, later)
    // A step that came back to where it began.
    if (changes.length === 0 && tied.length === 0) return fail(appError('entry-undone'))
    if (tied.length > 0) return fail(tiedError(later.filter((one) => tied.includes(one.seq))))
    const blame = (ids: ReadonlySet<string>, isOfSeal: boolean, name: string) => {
      const guilty = later.filter((one) =>
        isOfSeal ? one.barrier : one.changes.some(({ id }) => ids.has(id)),
      )
      return guilty.length > 0 ? tiedError(guilty) : appError('entry-rule', { name })
    }
    return writeAsEntry({ db, rows, data, signature }, labelTakenOut(entry.label), changes, blame)
  }

  const bringBack: Past['bringBack'] = ({ seq, collection, id }, data, signature) => {
    const item = deletions().find((one) => one.seq === seq)
    const found = item && deletedBy(data, item.changes).find((one) => one.id === id)
    if (item === undefined || found === undefined || found.collection !== collection)
      return fail(appError('trash-missing'))
    const changes = comingBack(data, item.changes, collection, id)
    const label: EntryLabel = { type: 'trash.restore', params: { name: found.name } }
    return writeAsEntry({ db, rows, data, signature }, label, changes, (_, isOfSeal, by, code) =>
      appError('trash-refused', { name: found.name, by, reason: isOfSeal ? 'seal' : code }),
    )
  }

  const trash = (data: DocumentData): readonly TrashItem[] => {
    const seen = new Set<string>()
    return deletions().flatMap((entry) =>
      deletedBy(data, entry.changes).flatMap((found) => {
        if (seen.has(found.id)) return []
        seen.add(found.id)
        return [{ seq: entry.seq, at: entry.at, ...found }]
      }),
    )
  }

  return { undo, redo, travel, takeOut: takeOutOf, bringBack, trash }
}

type Target = {
  readonly db: Database
  readonly rows: Rows
  readonly data: DocumentData
  readonly signature: entries.Signature
}
type Blame = (ids: ReadonlySet<string>, isOfSeal: boolean, name: string, code: string) => AppError

/** Writes changes as a step of their own, when the document comes out whole. */
function writeAsEntry(
  { db, rows, data, signature }: Target,
  label: EntryLabel,
  changes: readonly Change[],
  blame: Blame,
): Changed {
  const after = applyChanges(data, changes)
  const problem = newProblem(data, after, problemsAndRemarks)
  if (problem !== undefined) {
    const { id, detail, code, collection } = problem
    return fail(blame(new Set([id, detail]), false, nameIn(after, collection, id), code))
  }
  const broken = brokenBy(data, after, changes)
  if (broken !== null && !broken.ok)
    return fail(blame(new Set(), true, String(broken.error.params.name ?? ''), 'seal'))
  for (const change of changes) {
    const held = change.after === null ? ok(null) : contentsHeld(rows, change.collection, change.after)
    if (!held.ok) return fail(blame(new Set([change.id]), false, '', 'reference-missing'))
  }
  const seq = entries.beginEntry(db, label.type, signature)
  try {
    recordUnder(db, seq, () => writeChanges(rows, changes))
  } catch (error) {
    // What only the file holds: a pair of fields, one record in one place.
    if (!isConstraint(error)) throw error
    return fail(blame(new Set(changes.map(({ id }) => id)), false, '', 'constraint'))
  }
  entries.endEntry(db, seq, label.params, false)
  return ok(entries.changesOf(entries.imagesOf(db, seq)))
}

/** Undoing again what was undone alone does it again. */
function labelTakenOut({ type, params }: EntryLabel): EntryLabel {
  if (type === 'history.take-out') return { type: 'history.put-back', params }
  if (type === 'history.put-back') return { type: 'history.take-out', params }
  return { type: 'history.take-out', params: { ...params, of: type } }
}

function tiedError(tied: readonly PastEntry[]): AppError {
  const names = tied.toReversed().map(({ label }) => entryLabel(label))
  return appError('entry-tied', {
    by: namesOfEntries(names),
    count: tied.length,
    entries: tied.map(({ seq }) => seq).join(' '),
  })
}

function nameIn(data: DocumentData, collection: Collection, id: string): string {
  return id === '' ? '' : recordName(data, collection, id)
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}
