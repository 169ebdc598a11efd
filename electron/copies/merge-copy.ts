import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { contentsOf } from '#shared/document/contents.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { erasedAs } from '#shared/merge/erasures.ts'
import { areKin } from '#shared/merge/kinship.ts'
import type { Merge } from '#shared/merge/merge-documents.ts'
import { isSameFile } from '../document/held-files.ts'
import { openDocument } from '../document/open.ts'
import { openPicture } from '../document/open-picture.ts'
import { packed } from '../document/packed.ts'
import type { Edited, Session } from '../document/session.ts'
import { lastMark } from '../history/marks.ts'
import { readCopy } from './read-copy.ts'

/** Opens a copy that came back, to be read; refuses what is the document itself, or of another project. */
export function openCopy(
  session: Session,
  file: string,
  /** The copy, when this program has it open already. */
  shown: Session | null = null,
): Result<Session, AppError> {
  const name = path.basename(file)
  if (isSameFile(session.path, file)) return fail(appError('merge-same-file', { name }))
  const opened = shown === null ? read(file) : ok(shown)
  if (!opened.ok) return opened
  const isOurs =
    opened.value.identity().projectId === session.identity().projectId ||
    areKin(session.data(), opened.value.data())
  if (isOurs) return opened
  if (opened.value !== shown) opened.value.close()
  return fail(appError('merge-other-project', { name }))
}

/** A copy that another program has open is read as it is saved at this moment. */
function read(file: string): Result<Session, AppError> {
  const opened = openDocument(file, { asReadOnly: true })
  return !opened.ok && opened.error.code === 'file-open-elsewhere' ? openPicture(file) : opened
}

/**
 * Does a merge as it was prepared: what comes with its contents, as one step that can be undone, and from then on the copy as
 * it is now is what both have in common.
 */
export function mergeCopy(
  session: Session,
  theirs: Session,
  { changes }: Merge,
  /** Where contents may be found that neither has any more. */
  others: readonly Session[],
  at: Date,
): Edited {
  const wanted = new Set(
    changes.flatMap(({ collection, after }) =>
      after === null ? [] : contentsOf(collection, after).map(({ sha256 }) => sha256),
    ),
  )
  for (const sha256 of wanted) {
    if (session.attachmentContent(sha256) !== null) continue
    const bytes = [theirs, ...others].map((one) => one.attachmentContent(sha256)).find((one) => one !== null)
    const stored = bytes == null ? ok(sha256) : session.storeContent(bytes)
    if (!stored.ok) return stored
  }
  const name = path.basename(theirs.path, path.extname(theirs.path)).slice(0, 200)
  // Whom this document erased or made anonymous is in no base of it, though the copy still names her.
  const state = erasedAs(readCopy(session, theirs, null).theirs, session.data())
  const copy = { ...theirs.identity(), name, packed: packed(state), mark: lastMark(theirs.database) }
  const command = changes.length === 0 ? null : ({ type: 'document.merge', name, changes } as const)
  return session.mergeCopy(command, { ...copy, at: at.toISOString() })
}
