import type { Database } from 'better-sqlite3'
import type { EditDone } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { Command, CommandOf } from '#shared/commands/command.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { transact } from '../database/transact.ts'
import { lastMark } from '../history/marks.ts'
import type { CopyIdentity, KnownCopy } from '../tables/copies.ts'
import * as copies from '../tables/copies.ts'

type Edited = Result<EditDone, AppError>

/** What a document knows of the other copies of its project. */
export type Copies = {
  readonly identity: () => CopyIdentity
  /** The other copies of the project that this one knows. */
  readonly copies: () => readonly KnownCopy[]
  readonly forgetCopy: (copyId: string) => Result<null, AppError>
  /** Notes that a copy goes out, in the same breath as `write` puts it in its place. */
  readonly sendCopy: (
    command: CommandOf<'document.send-copy'>,
    copy: KnownCopy,
    base: Uint8Array,
    write: () => Result<null, AppError>,
  ) => Edited
  /** Merges (null: there is nothing to change), and notes what both copies have in common from then on. */
  readonly mergeCopy: (command: CommandOf<'document.merge'> | null, copy: MergedCopy) => Edited
}

/** A copy as it was merged: `mark` is its last step. */
export type MergedCopy = {
  readonly copyId: string
  readonly name: string
  readonly packed: Uint8Array
  readonly mark: string
  readonly at: string
}

/** What is written in the transaction of a command, once it has run. */
export type Note = () => Result<null, AppError>

type Edits = {
  readonly write: <T>(work: () => Result<T, AppError>) => Result<T, AppError>
  readonly execute: (command: Command, note: Note) => Edited
  readonly unchanged: () => EditDone
}

/** Binds what is known of other copies to a session. */
export function bindCopies(db: Database, { write, execute, unchanged }: Edits): Copies {
  return {
    identity: () => copies.readIdentity(db),
    copies: () => copies.knownCopies(db),
    forgetCopy: (copyId) =>
      write(() =>
        transact(db, () => {
          copies.forgetCopy(db, copyId)
          return ok(null)
        }),
      ),
    sendCopy: (command, copy, base, put) =>
      execute(command, () => {
        copies.keepCopy(db, copy, base)
        copies.notePastStates(db, [copy.copyId])
        return put()
      }),
    mergeCopy: (command, copy) => {
      const note: Note = () => {
        noteMerged(db, copy)
        return ok(null)
      }
      if (command !== null) return execute(command, note)
      const noted = write(() => transact(db, note))
      return noted.ok ? ok(unchanged()) : noted
    },
  }
}

function noteMerged(db: Database, { copyId, name, packed: state, mark, at }: MergedCopy): void {
  // A copy that was made by hand has the name of its original: their histories tell what they share.
  if (copyId === copies.readIdentity(db).copyId) return
  const met = { copyId, relation: 'met' as const, name, sender: '', sentAt: at, scope: '{}', mergedAt: at }
  copies.keepCopy(db, met, null)
  copies.keepMerged(db, copyId, { packed: state, at, mark, here: lastMark(db) })
}
