import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { EditDone } from '#shared/api/contract.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import type { JournalLine, TrashItem } from '#shared/api/history.ts'
import type { DocumentSnapshot, DocumentStatus } from '#shared/api/models.ts'
import type { Command } from '#shared/commands/command.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { TrashCollection } from '#shared/document/trash.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { tellJournal } from '#shared/text/journal.ts'
import { handle, isBarrier, isErasure, leavesTrace } from '../commands/handlers.ts'
import { entryType, runSteps } from '../commands/run-steps.ts'
import { rewriteFile } from '../database/rewrite-file.ts'
import { transact } from '../database/transact.ts'
import * as entries from '../history/entries.ts'
import { installRecorder, recordUnder } from '../history/recorder.ts'
import { readContent, writeContent } from '../tables/attachment-content.ts'
import { bindRows } from '../tables/rows.ts'
import { bindCopies, type Copies, type Note } from './copies.ts'
import { finishErasure } from './erasing.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { bindPast } from './past.ts'

export type DocumentChanged = Extract<ApiEvent, { type: 'document-changed' }>
export type Edited = Result<EditDone, AppError>

/** An open document: the only way to change it, and the source of what every window shows. */
export type Session = Copies & {
  readonly path: string
  readonly readOnly: DocumentStatus['readOnly']
  /** Which opening of the file this is. */
  readonly opening: string
  /** The copy of the document as it was, beside it, when opening it migrated it. */
  readonly keptBefore: string | null
  readonly read: () => DocumentSnapshot
  readonly data: () => DocumentData
  readonly execute: (command: Command) => Edited
  readonly undo: () => Edited
  readonly redo: () => Edited
  /** Undoes back to before a step, or redoes up to it, all or nothing. */
  readonly travel: (seq: number) => Edited
  /** Undoes one step of the past and none of those done since. */
  readonly takeOut: (seq: number) => Edited
  /** Brings something deleted back from the trash. */
  readonly bringBack: (seq: number, collection: TrashCollection, id: string) => Edited
  readonly journal: () => readonly JournalLine[]
  readonly trash: () => readonly TrashItem[]
  readonly subscribe: (listener: (event: DocumentChanged) => void) => () => void
  readonly attachmentContent: (sha256: string) => Uint8Array | null
  readonly storeContent: (bytes: Uint8Array) => Result<string, AppError>
  /** For whole-file work (copy, dump, verify); never to write rows. */
  readonly database: Database
  readonly close: () => void
}

export type SessionOptions = {
  readonly path: string
  readonly savedAt: string
  readonly readOnly: DocumentStatus['readOnly']
  readonly keptBefore: string | null
  readonly now: () => Date
  /** The name that the system gives whoever works here. */
  readonly author: string
  readonly onClose: () => void
}

/** Starts a session on a checked and migrated connection, which it owns from then on. */
export function startSession(db: Database, options: SessionOptions): Session {
  const rows = bindRows(db)
  const listeners = new Set<(event: DocumentChanged) => void>()
  let data = rows.readAll()
  const opening = randomUUID()
  let revision = 0
  let { savedAt } = options
  installRecorder(db)

  const status = (): DocumentStatus => ({
    name: path.basename(options.path, path.extname(options.path)),
    folder: path.dirname(options.path),
    savedAt,
    readOnly: options.readOnly,
    adrift: null,
  })

  const publish = (changes: readonly Change[]): Edited => {
    data = applyChanges(data, changes)
    revision += 1
    savedAt = options.now().toISOString()
    const event: DocumentChanged = {
      type: 'document-changed',
      revision,
      savedAt,
      adrift: null,
      changes,
      history: entries.historyStatus(db),
    }
    for (const listener of listeners) listener(event)
    return ok({ revision })
  }

  /** Tells kindly that the document is read-only, the disk full or the share lost. */
  const write = <T>(work: () => Result<T, AppError>): Result<T, AppError> => {
    if (options.readOnly !== null) return fail(appError(options.readOnly, { name: status().name }))
    try {
      return work()
    } catch (error) {
      return fail(fileErrorOrThrow(error, { name: status().name }))
    }
  }

  /**
   * Commits `work` and publishes what it changed; what changes nothing leaves no trace, and redo stays possible: unless
   * it forgot the history, where what is erased may be the only trace left of a value, or tells of what was done elsewhere.
   */
  const edit = (work: () => Result<readonly Change[], AppError>, isKept = false): Edited => {
    const isDone = (changes: readonly Change[]) => isKept || changes.length > 0
    const done = write(() => transact(db, work, isDone))
    if (!done.ok) return done
    return isDone(done.value) ? publish(done.value) : ok({ revision })
  }

  const signature = () => ({ at: options.now().toISOString(), author: options.author })

  const run = (command: Command): Result<readonly Change[], AppError> => {
    // The label is known only once the handler has run; the entry must exist before, to be recorded under.
    const { at, author } = signature()
    const entry = entries.beginEntry(db, entryType(command), { at, author })
    const recorded = recordedIn(db, entry, data)
    const outcome = recordUnder(db, entry, () =>
      command.type === 'steps'
        ? runSteps(command, (step) => handle(step, { data: recorded.dataNow(), rows }))
        : handle(command, { data, rows }),
    )
    if (!outcome.ok) return outcome
    const changes = recorded.changes()
    if (isErasure(command)) {
      finishErasure(db, { entry, at, command, changes, data: recorded.dataNow() })
    }
    entries.endEntry(db, entry, outcome.value, isBarrier(command))
    return ok(changes)
  }

  const execute = (command: Command, note: Note = () => ok(null)): Edited => {
    const forgets = isErasure(command)
    const done = edit(() => {
      const ran = run(command)
      const noted = ran.ok ? note() : ran
      return noted.ok ? ran : noted
    }, leavesTrace(command))
    const reason = done.ok && forgets ? rewriteFile(db) : null
    if (!done.ok || reason === null) return done
    return ok({ ...done.value, warning: appError('erasure-unfinished', { name: status().name, reason }) })
  }

  const past = bindPast(db, rows)

  return {
    path: options.path,
    readOnly: options.readOnly,
    keptBefore: options.keptBefore,
    database: db,
    opening,
    read: () => ({ opening, status: status(), revision, history: entries.historyStatus(db), data }),
    data: () => data,
    execute: (command) => execute(command),
    undo: () => edit(past.undo),
    redo: () => edit(past.redo),
    travel: (seq) => edit(() => past.travel(seq)),
    takeOut: (seq) => edit(() => past.takeOut(seq, data, signature())),
    bringBack: (seq, collection, id) =>
      edit(() => past.bringBack({ seq, collection, id }, data, signature())),
    journal: () => tellJournal(data, entries.pastEntries(db, 'history')),
    trash: () => past.trash(data),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attachmentContent: (sha256) => readContent(db, sha256),
    storeContent: (bytes) => write(() => transact(db, () => ok(writeContent(db, bytes)))),
    ...bindCopies(db, { write, execute, unchanged: () => ({ revision }) }),
    close: () => {
      if (!db.open) return
      // Before the lock is given up: the next opener leaves a note of its own.
      options.onClose()
      db.close()
    },
  }
}

/** What an entry that is being recorded has changed until now. Each image is read once, however many steps it has. */
function recordedIn(db: Database, entry: number, before: DocumentData) {
  const changes: Change[] = []
  let [data, last] = [before, 0]
  const readOn = () => {
    const images = entries.imagesOf(db, entry, last)
    if (images.length === 0) return
    const latest = entries.changesOf(images)
    data = applyChanges(data, latest)
    last = images.at(-1)?.seq ?? last
    changes.push(...latest)
  }
  return {
    dataNow: (): DocumentData => {
      readOn()
      return data
    },
    changes: (): readonly Change[] => {
      readOn()
      return changes
    },
  }
}
