import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '#shared/api/errors.ts'
import { appError } from '#shared/api/errors.ts'
import type { WindowState } from '#shared/api/models.ts'
import { arraysOf } from '#shared/document/document-data.ts'
import type { Finding } from '#shared/document/findings.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { createDocument } from '../document/create.ts'
import { openPicture } from '../document/open-picture.ts'
import { sealFindings } from '../document/seal-findings.ts'
import type { Session } from '../document/session.ts'
import { surroundingsOf } from '../document/surroundings.ts'
import { digestFindings } from '../document/verify.ts'
import type { Context, HandlersOf } from './context.ts'
import { mayLeave, saveCopy } from './leave-document.ts'
import { openAsked } from './open-asked.ts'
import { openFile, showSession } from './open-file.ts'
import { openSample } from './open-sample.ts'
import { heldFile } from './refused-files.ts'
import { requireSession } from './require-session.ts'

type Methods =
  | 'document.create'
  | 'document.open'
  | 'document.open-recent'
  | 'document.open-sample'
  | 'document.save-copy'
  | 'document.settle'
  | 'document.look'
  | 'document.close'
  | 'document.read'
  | 'document.alterations'
  | 'document.reveal'
  | 'document.surroundings'

const givenUp = fail(appError('cancelled'))

export const documentHandlers: HandlersOf<Methods> = {
  'document.create': async (wanted, context) => {
    const file = await context.dialogs.chooseNewDocument(context.windowId, wanted?.name ?? null)
    if (file === null) return givenUp
    const content = await context.templates.empty(path.basename(file, path.extname(file)))
    // Never replaces: the system's « replace? » does not know that a document holds years of decisions.
    const created = createDocument(file, content, { now: context.now })
    if (!created.ok) return created
    const filled = wanted === undefined ? ok(null) : created.value.execute(wanted.fill)
    if (!filled.ok) {
      created.value.close()
      fs.rmSync(file)
      return filled
    }
    showSession(context, context.windowId, created.value)
    return stateOf(context)
  },
  'document.open': async (_, context) => {
    const file = await context.dialogs.chooseDocument(context.windowId)
    return file === null ? givenUp : openAsked(context, file)
  },
  'document.open-recent': ({ id }, context) => {
    const file = context.recent.pathOf(id)
    if (file === null) return fail(appError('file-missing'))
    return openAsked(context, file)
  },
  'document.open-sample': async (_, context) => shown(context, await openSample(context, context.windowId)),
  'document.save-copy': async (_, context) => {
    const copied = await saveCopy(context, context.windowId)
    if (!copied.ok) return copied
    const file = copied.value
    const isShown = context.documents.sessionOf(context.windowId)?.adrift() !== null
    // What is done from now on would be in memory only: one goes on where it is kept.
    if (isShown) context.documents.close(context.windowId)
    const opened = isShown ? openFile(context, context.windowId, file) : ok(null)
    return opened.ok ? ok({ fileName: path.basename(file), isShown }) : opened
  },
  'document.look': (_, context) => {
    const file = heldFile(context)
    if (file === null) return fail(appError('file-missing'))
    const picture = openPicture(file, context.now)
    if (!picture.ok) return picture
    showSession(context, context.windowId, picture.value)
    return stateOf(context)
  },
  'document.settle': (_, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.settle() : session
  },
  'document.close': async (_, context) => {
    if (!(await mayLeave(context, context.windowId))) return givenUp
    context.documents.close(context.windowId)
    return ok(null)
  },
  'document.read': (_, context) => {
    const session = context.documents.readBy(context.windowId)
    if (session === null) return fail(appError('no-document'))
    const { data, ...read } = session.read()
    return ok({ ...read, records: arraysOf(data) })
  },
  'document.alterations': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(alterationsOf(session.value)) : session
  },
  'document.surroundings': (_, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const isSilent = session.value.adrift()?.reason === 'place-silent'
    return ok(surroundingsOf(session.value.path, isSilent))
  },
  'document.reveal': (_, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    context.desktop.reveal(session.value.path)
    return ok(null)
  },
}

/** What no command of ours changed, and is no longer as it was. */
function alterationsOf({ data, database }: Session): readonly Finding[] {
  return [...sealFindings(data()), ...digestFindings(database)]
}

function shown(context: Context, opened: Result<unknown, AppError>): Result<WindowState, AppError> {
  return opened.ok ? stateOf(context) : opened
}

function stateOf({ documents, windowId }: Context): Result<WindowState, AppError> {
  return ok(documents.stateOf(windowId))
}
