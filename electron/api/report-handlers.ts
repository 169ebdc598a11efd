import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ExportedFile } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Context, HandlersOf } from './context.ts'
import type { ExportOrder, ExportProgressed } from './ports.ts'
import { requireSession } from './require-session.ts'

type Methods = 'report.export' | 'report.cancel' | 'report.open' | 'report.reveal'

export const reportHandlers: HandlersOf<Methods> = {
  'report.export': async (request, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const named = await context.exports.fileName(session.value, request)
    if (!named.ok) return named
    const target = await context.dialogs.chooseExport(context.windowId, named.value)
    if (target === null) return fail(appError('cancelled'))
    return context.running.run(context.windowId, (signal) =>
      writeReport({ session: session.value, request, target, signal }, context),
    )
  },
  'report.cancel': (_, { running, windowId }) => {
    running.cancel(windowId)
    return ok(null)
  },
  'report.open': async ({ fileId }, context) => {
    const file = existing(fileId, context)
    if (!file.ok) return file
    const isOpened = await context.desktop.open(file.value)
    return isOpened ? ok(null) : fail(appError('no-viewer', { name: path.basename(file.value) }))
  },
  'report.reveal': ({ fileId }, context) => {
    const file = existing(fileId, context)
    if (!file.ok) return file
    context.desktop.reveal(file.value)
    return ok(null)
  },
}

async function writeReport(
  order: Omit<ExportOrder, 'onProgress'>,
  { windows, windowId, exports, exported, note }: Context,
): Promise<Result<ExportedFile, AppError>> {
  const started = performance.now()
  const onProgress = (progress: ExportProgressed) =>
    windows.push(windowId, { type: 'export-progressed', ...progress })
  const written = await exports.write({ ...order, onProgress })
  if (!written.ok && written.error.code === 'export-engine') {
    note('export-failed', { report: order.request.report, ...written.error.params })
    return fail(appError('export-engine'))
  }
  if (!written.ok) return written
  const milliseconds = Math.round(performance.now() - started)
  const { byteSize, pages, rows, drafts, warnings } = written.value
  const [fileId, fileName] = [exported.add(order.target), path.basename(order.target)]
  return ok({ fileId, fileName, byteSize, pages, rows, drafts, warnings, milliseconds })
}

function existing(fileId: string, { exported }: Context): Result<string, AppError> {
  const file = exported.pathOf(fileId)
  if (file === null) return fail(appError('file-missing'))
  return fs.existsSync(file) ? ok(file) : fail(appError('file-missing', { name: path.basename(file) }))
}
