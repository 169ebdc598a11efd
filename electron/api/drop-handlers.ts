import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'
import { openAsked } from './open-asked.ts'

const documents: ReadonlySet<string> = new Set(['.gouvernail', '.age'])
const tables: ReadonlySet<string> = new Set(['.csv', '.txt', '.xlsx', '.ods'])

/** What was dropped on a window: a document is opened as by a double click, a table waits for what it holds to be told. */
export const dropHandlers: HandlersOf<'file.dropped'> = {
  'file.dropped': async (_, context) => {
    const file = context.dropped.take(context.windowId)
    if (file === null || !path.isAbsolute(file)) return fail(appError('drop-unknown'))
    const fileName = path.basename(file)
    const extension = path.extname(file).toLowerCase()
    if (documents.has(extension)) {
      const opened = await openAsked(context, file)
      return opened.ok ? ok({ kind: 'document', fileName }) : opened
    }
    if (!tables.has(extension)) return fail(appError('drop-unknown', { name: fileName }))
    const session = context.documents.sessionOf(context.windowId)
    if (session === null) return fail(appError('drop-without-document', { name: fileName }))
    if (session.readOnly !== null)
      return fail(appError(session.readOnly, { name: path.basename(session.path) }))
    context.dropped.keepTable(context.windowId, file)
    return ok({ kind: 'table', fileName })
  },
}
