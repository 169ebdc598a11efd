import fs from 'node:fs'
import path from 'node:path'
import type { ReportRequest } from '#shared/api/contract.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ExportedFile } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { recordIssue } from '../document/record-issue.ts'
import { patienceForChosen } from '../places/places.ts'
import type { Context, HandlersOf } from './context.ts'
import type { ExportOrder, ExportProgressed } from './ports.ts'
import { requireSession } from './require-session.ts'

type Methods = `report.${'export' | 'again' | 'cancel' | 'open' | 'reveal'}` | `preview.${'show' | 'stop'}`

export const reportHandlers: HandlersOf<Methods> = {
  'report.export': (request, context) => exportTo(request, null, context),
  'report.again': ({ request, fileId }, context) =>
    exportTo(request, context.exported.pathOf(fileId), context),
  'report.cancel': (_, { running, windowId }) => {
    running.cancel(windowId)
    return ok(null)
  },
  'preview.show': async ({ request, page }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const { exports, previewing, windowId } = context
    return previewing.run(windowId, async (signal) =>
      told(await exports.preview({ session: session.value, request, page, signal }), request, context),
    )
  },
  'preview.stop': async (_, { exports, previewing, windowId }) => {
    previewing.cancel(windowId)
    await exports.forgetPreview()
    return ok(null)
  },
  'report.open': async ({ fileId }, context) => {
    const file = await existing(fileId, context)
    if (!file.ok) return file
    const isOpened = await context.desktop.open(file.value)
    return isOpened ? ok(null) : fail(appError('no-viewer', { name: path.basename(file.value) }))
  },
  'report.reveal': async ({ fileId }, context) => {
    const file = await existing(fileId, context)
    if (!file.ok) return file
    context.desktop.reveal(file.value)
    return ok(null)
  },
}

/** `known`: where it goes without asking; null, or a folder that is gone: where the user chooses. */
async function exportTo(
  request: ReportRequest,
  known: string | null,
  context: Context,
): Promise<Result<ExportedFile, AppError>> {
  const session = requireSession(context)
  if (!session.ok) return session
  // Told before anything is made: a copy handed out that cannot be noted would be unknown to the next one.
  const { readOnly } = session.value
  if (request.report === 'pack' && request.isIssued && readOnly !== null) {
    return fail(appError(readOnly, { name: path.basename(session.value.path) }))
  }
  const named = await context.exports.fileName(session.value, request)
  if (!named.ok) return named
  const isThere = known !== null && (await answers(known, context)) && fs.existsSync(path.dirname(known))
  const target = isThere ? known : await context.dialogs.chooseExport(context.windowId, named.value)
  if (target === null) return fail(appError('cancelled'))
  return context.running.run(context.windowId, (signal) =>
    writeReport({ session: session.value, request, target, signal }, context),
  )
}

async function writeReport(
  order: Omit<ExportOrder, 'onProgress'>,
  context: Context,
): Promise<Result<ExportedFile, AppError>> {
  const { windows, windowId, exports, exported, now } = context
  const started = performance.now()
  const onProgress = (progress: ExportProgressed) =>
    windows.push(windowId, { type: 'export-progressed', ...progress })
  const written = await exports.write({ ...order, onProgress })
  if (!written.ok) return told(written, order.request, context)
  const milliseconds = Math.round(performance.now() - started)
  const { byteSize, pages, rows, drafts, warnings, issued } = written.value
  const noted = recordIssue(order.session, order.request, issued, now())
  if (!noted.ok) return noted
  const [fileId, fileName] = [exported.add(order.target), path.basename(order.target)]
  return ok({ fileId, fileName, byteSize, pages, rows, drafts, warnings, milliseconds })
}

/** What the engine says of its failure is for the log: the user is told that there was one. */
function told<T>(
  done: Result<T, AppError>,
  { report }: { readonly report: string },
  { note }: Context,
): Result<T, AppError> {
  if (done.ok || done.error.code !== 'export-engine') return done
  note('export-failed', { report, ...done.error.params })
  return fail(appError('export-engine'))
}

async function existing(fileId: string, context: Context): Promise<Result<string, AppError>> {
  const file = context.exported.pathOf(fileId)
  if (file === null) return fail(appError('file-missing'))
  const name = path.basename(file)
  if (!(await answers(file, context))) return fail(appError('place-silent', { name }))
  return fs.existsSync(file) ? ok(file) : fail(appError('file-missing', { name }))
}

/** Whether a place may be touched: a share that is cut off would hold all windows. */
function answers(file: string, { places }: Context): Promise<boolean> {
  return places.answers(file, patienceForChosen)
}
