import path from 'node:path'
import type { Answer } from '#shared/api/contract.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { arraysOf } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { versionTitle } from '#shared/text/backups.ts'
import { writeWhole } from '../document/copy.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import { copyForOthers } from '../files/whole-file.ts'
import type { Context, HandlersOf } from './context.ts'
import { openFile } from './open-file.ts'
import { requireSession } from './require-session.ts'

type Methods =
  | 'backup.list'
  | 'backup.read'
  | 'backup.name'
  | 'backup.restore'
  | 'backup.delete'
  | 'backup.reveal'
  | 'backup.erased'
  | 'backup.delete-erased'

type Restored = Answer<'backup.restore'>

export const backupHandlers: HandlersOf<Methods> = {
  'backup.list': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(context.backups.list(session.value)) : session
  },
  'backup.read': ({ id }, context) => {
    const file = fileOf(id, context)
    if (!file.ok) return file
    const opened = openDocument(file.value, { asReadOnly: true })
    if (!opened.ok) return fail(appError('backup-missing'))
    const records = arraysOf(opened.value.data())
    opened.value.close()
    return ok({ records })
  },
  'backup.name': async ({ name }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const taken = await context.backups.take(session.value, 'named', name)
    return taken.ok ? ok({ kept: true }) : taken
  },
  'backup.restore': async ({ id, as }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const file = await context.backups.soundFileOf(session.value, id)
    if (file === null) return fail(appError('backup-missing'))
    return as === 'copy'
      ? restoreCopy(id, file, session.value, context)
      : restoreInPlace(file, session.value, context)
  },
  'backup.delete': ({ id }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    context.backups.remove(session.value, id)
    return ok(null)
  },
  'backup.erased': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(context.backups.erasedIn(session.value)) : session
  },
  'backup.delete-erased': async (_, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const { path: file, readOnly } = session.value
    // The journal tells of it, or nothing goes.
    if (readOnly !== null) return fail(appError(readOnly, { name: path.basename(file) }))
    const removed = await context.backups.removeErased(session.value)
    if (!removed.ok) return removed
    const count = removed.value
    const told = count === 0 ? ok(null) : session.value.execute({ type: 'backups.forget', count })
    return told.ok ? ok({ count }) : told
  },
  'backup.reveal': (_, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const [newest] = context.backups.list(session.value)
    const file = newest === undefined ? null : context.backups.fileOf(session.value, newest.id)
    if (file === null) return fail(appError('backup-missing'))
    context.desktop.reveal(file)
    return ok(null)
  },
}

function fileOf(id: string, context: Context): Result<string, AppError> {
  const session = requireSession(context)
  if (!session.ok) return session
  const file = context.backups.fileOf(session.value, id)
  return file === null ? fail(appError('backup-missing')) : ok(file)
}

/** Beside the document or elsewhere, in a window of its own; the document stays as it is. */
async function restoreCopy(
  id: string,
  source: string,
  session: Session,
  context: Context,
): Promise<Restored> {
  const { name } = session.read().status
  const backup = context.backups.list(session).find((one) => one.id === id)
  const title = backup === undefined ? name : versionTitle(name, backup)
  const target = await context.dialogs.chooseVersionCopy(context.windowId, session.path, title)
  if (target === null) return fail(appError('cancelled'))
  if (context.documents.windowShowing(target) !== null)
    return fail(appError('file-exists', { name: path.basename(target) }))
  const written = writeWhole(target, (temporary) => copyForOthers(source, temporary, target))
  if (!written.ok) return written
  const opened = openFile(context, context.windowId, target)
  return opened.ok ? ok({ restored: true }) : opened
}

/** In the place of the document, which is backed up first, so that this too can be taken back. */
async function restoreInPlace(source: string, session: Session, context: Context): Promise<Restored> {
  const { path: file, readOnly } = session
  if (readOnly !== null) return fail(appError('backup-read-only', { name: path.basename(file) }))
  // Until there is nothing left to keep: what was typed while the backup was verified is not lost either.
  for (let isKept = false; !isKept; ) {
    const taken = await context.backups.take(session, 'restore')
    if (!taken.ok) return taken
    isKept = taken.value === null
  }
  context.documents.close(context.windowId)
  const replaced = writeWhole(file, (temporary) => copyForOthers(source, temporary, file))
  const opened = openDocument(file, { now: context.now })
  if (!opened.ok) return opened
  context.documents.show(context.windowId, opened.value)
  return replaced.ok ? ok({ restored: true }) : replaced
}
