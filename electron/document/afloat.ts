import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { Adrift, AdriftReason } from '#shared/api/models.ts'
import { arraysOf } from '#shared/document/document-data.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { copyInMemory } from '../database/connection.ts'
import { keepDigest } from '../database/digest.ts'
import { putInPlace, temporaryBeside } from '../files/whole-file.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { forgoLooking, isHeldHere, lookAgain } from './held-files.ts'
import { openDocument } from './open.ts'
import { type DocumentChanged, type Edited, type Session, startSession } from './session.ts'
import { userName } from './user-name.ts'

/** A document that takes edits when its file no longer does, and gives them to the file when it can. */
export type AfloatSession = Session & {
  /** Why edits are in memory only, and how many; null as long as each is in the file. */
  readonly adrift: () => Adrift | null
  /** Writes what is in memory to the file, if it is the one that was left or is not there any more. */
  readonly settle: () => Result<null, AppError>
  /** Its place does not answer: goes on in memory, and touches nothing there until it is found again. */
  readonly loseSight: () => void
  /** Its place answers again: what is in memory goes to the file, unless somebody changed it meanwhile. */
  readonly findAgain: () => void
}

/** What keeps an edit out of the file through no fault of the edit. */
const reasons: Partial<Record<AppError['code'], AdriftReason>> = {
  'file-missing': 'file-missing',
  'folder-missing': 'file-missing',
  'disk-full': 'disk-full',
  'file-io': 'file-unwritable',
  'file-no-permission': 'file-unwritable',
  'file-read-only': 'file-unwritable',
  'folder-read-only': 'file-unwritable',
  'file-replaced': 'file-replaced',
}

/** Between two attempts to give edits to the file without being asked, in milliseconds: each writes a whole file. */
const patience = 5_000

/**
 * Keeps a document afloat: an edit that its file does not take, because the disk is full, the share lost, or the file gone
 * or replaced, is done in a copy in memory, as all that follow, until they are settled or a copy is saved. On POSIX a file
 * that was removed underneath takes writes without an error, and loses them: so its place is looked at before each edit.
 */
export function keepAfloat(first: Session, now: () => Date = () => new Date()): AfloatSession {
  if (first.readOnly !== null)
    return {
      ...first,
      adrift: () => null,
      settle: () => ok(null),
      loseSight: () => undefined,
      findAgain: () => undefined,
    }
  const listeners = new Set<(event: DocumentChanged) => void>()
  const { opening } = first.read()
  let place = placeOf(first.path)
  /** The session that owns the file, also while edits are made in memory: it holds the lock. */
  let onFile = first
  let current = first
  let adrift: Adrift | null = null
  let savedAt = first.read().status.savedAt
  let { revision } = first.read()
  let stop = follow(first)
  let lastTry = 0
  let isClosed = false

  /** Revisions count on from one session to the next. */
  function follow(session: Session): () => void {
    const before = revision - session.read().revision
    return session.subscribe((event) => {
      revision = before + event.revision
      if (adrift === null) savedAt = event.savedAt
      else adrift = { ...adrift, edits: adrift.edits + 1 }
      tell({ ...event, revision, savedAt, adrift })
    })
  }

  function tell(event: DocumentChanged): void {
    for (const listener of listeners) listener(event)
  }

  const isSilent = () => adrift?.reason === 'place-silent'

  /** Nothing changed but where edits go. */
  function goOnWith(session: Session): void {
    stop()
    current = session
    revision += 1
    stop = follow(session)
    const { history } = session.read()
    tell({ type: 'document-changed', revision, savedAt, adrift, changes: [], history })
  }

  /** A copy in memory, which has the history too. */
  function castOff(reason: AdriftReason): void {
    const memory = copyInMemory(current.database)
    keepDigest(memory)
    const readOnly = null
    const kept = {
      path: first.path,
      savedAt,
      readOnly,
      now,
      keptBefore: null,
      author: userName(),
      onClose: () => {},
    }
    adrift = { reason, edits: 0 }
    lastTry = now().getTime()
    goOnWith(startSession(memory, kept))
  }

  /** The file may take edits again. Never where nothing is: its user may have moved it on purpose. */
  function tryAgain(): void {
    const at = now().getTime()
    if (adrift === null || isSilent() || at - lastTry < patience || !fs.existsSync(first.path)) return
    lastTry = at
    settle()
  }

  function edit<T>(work: (session: Session) => Result<T, AppError>): Result<T, AppError> {
    tryAgain()
    if (adrift === null) {
      const gone = whatBecameOf(first.path, place)
      const done = gone === null ? work(current) : null
      const reason = gone ?? (done?.ok === false ? reasons[done.error.code] : undefined)
      if (done !== null && (reason === undefined || done.ok)) return done
      try {
        if (reason !== undefined) castOff(reason)
      } catch (error) {
        // Not even read: what the file said is all there is to tell.
        return done ?? fail(fileErrorOrThrow(error, { name: path.basename(first.path) }))
      }
    }
    return work(current)
  }

  const edited = (work: (session: Session) => Edited): Edited => {
    const done = edit(work)
    return done.ok ? ok({ ...done.value, revision }) : done
  }

  function settle(): Result<null, AppError> {
    if (adrift === null) return ok(null)
    const name = path.basename(first.path)
    if (isSilent()) return fail(appError('place-silent', { name }))
    const fault = whatIsThere(first.path, onFile)
    if (fault !== null) return fail(appError(fault, { name }))
    const temporary = temporaryBeside(first.path)
    try {
      current.database.prepare('VACUUM INTO ?').run(temporary)
      // Its lock goes for a moment: whoever takes it meanwhile has the old file, and we stay in memory.
      onFile.close()
      if (isHeldHere(first.path)) return fail(appError('file-open-elsewhere', { name }))
      putInPlace(temporary, first.path)
    } catch (error) {
      return fail(fileErrorOrThrow(error, { name }))
    } finally {
      fs.rmSync(temporary, { force: true })
    }
    const opened = openDocument(first.path, { now })
    if (!opened.ok) return opened
    const memory = current
    onFile = opened.value
    place = placeOf(first.path)
    adrift = null
    savedAt = now().toISOString()
    goOnWith(onFile)
    memory.close()
    return ok(null)
  }

  function loseSight(): void {
    forgoLooking(first.path)
    if (adrift === null) castOff('place-silent')
    else {
      adrift = { ...adrift, reason: 'place-silent' }
      goOnWith(current)
    }
  }

  function findAgain(): void {
    if (!isSilent()) return
    lookAgain(first.path)
    // A server that was away may have given its lock to somebody else: the file is compared before it is written.
    onFile.close()
    if (isClosed) return
    adrift = { edits: adrift?.edits ?? 0, reason: 'file-unwritable' }
    const settled = settle()
    if (settled.ok) return
    adrift = { ...adrift, reason: reasons[settled.error.code] ?? 'file-unwritable' }
    goOnWith(current)
  }

  return {
    path: first.path,
    readOnly: null,
    opening,
    keptBefore: first.keptBefore,
    get database() {
      return current.database
    },
    read: () => {
      const read = current.read()
      return { ...read, opening, revision, status: { ...read.status, savedAt, adrift } }
    },
    data: () => current.data(),
    execute: (command) => edited((session) => session.execute(command)),
    undo: () => edited((session) => session.undo()),
    redo: () => edited((session) => session.redo()),
    travel: (seq) => edited((session) => session.travel(seq)),
    takeOut: (seq) => edited((session) => session.takeOut(seq)),
    bringBack: (seq, collection, id) => edited((session) => session.bringBack(seq, collection, id)),
    journal: () => current.journal(),
    trash: () => current.trash(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    attachmentContent: (sha256) => current.attachmentContent(sha256),
    storeContent: (bytes) => edit((session) => session.storeContent(bytes)),
    identity: () => current.identity(),
    copies: () => current.copies(),
    forgetCopy: (copyId) => edit((session) => session.forgetCopy(copyId)),
    sendCopy: (command, copy, base, write) =>
      edited((session) => session.sendCopy(command, copy, base, write)),
    mergeCopy: (command, copy) => edited((session) => session.mergeCopy(command, copy)),
    close: () => {
      stop()
      isClosed = true
      if (current !== onFile) current.close()
      // Closing would wait for the place: it is done once that answers, or by the end of the program.
      if (!isSilent()) onFile.close()
    },
    adrift: () => adrift,
    settle,
    loseSight,
    findAgain,
  }
}

/** Which file of the disk a path leads to; null for none. */
function placeOf(file: string): string | null {
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`
}

function whatBecameOf(file: string, place: string | null): AdriftReason | null {
  try {
    const now = placeOf(file)
    if (now === place) return null
    return now === null ? 'file-missing' : 'file-replaced'
  } catch {
    return 'file-missing'
  }
}

/** Why the file must not be written: another one than was left is there, or nothing can be. */
function whatIsThere(file: string, left: Session): AppError['code'] | null {
  if (!fs.existsSync(path.dirname(file))) return 'file-missing'
  if (!fs.existsSync(file)) return null
  // The very file that is held here: nobody else can have written it.
  if (isHeldHere(file)) return null
  const found = openDocument(file, { asReadOnly: true })
  if (!found.ok) return found.error.code
  const isSame = isAlike(arraysOf(found.value.data()), arraysOf(left.data()))
  found.value.close()
  return isSame ? null : 'file-replaced'
}
