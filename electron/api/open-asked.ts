import type { AppError } from '#shared/api/errors.ts'
import type { WindowState } from '#shared/api/models.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import type { Context } from './context.ts'
import { openDistantFile } from './open-file.ts'
import { rememberRefused } from './refused-files.ts'

/**
 * Opens the file that somebody asked a window for. A refused one is remembered for this window, which may then ask what can
 * be recovered of it, or to look at it.
 */
export async function openAsked(context: Context, file: string): Promise<Result<WindowState, AppError>> {
  const result = await openDistantFile(context, context.windowId, file)
  rememberRefused(context, result.ok ? null : { file, code: result.error.code })
  return result.ok ? ok(context.documents.stateOf(context.windowId)) : result
}
