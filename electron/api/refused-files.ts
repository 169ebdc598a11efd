import { type AppError, salvageable } from '#shared/api/errors.ts'
import type { Context } from './context.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { WindowId } from './ports.ts'

/** The file that each window was last refused: the page never names a path. */
const lastRefused = new WeakMap<OpenDocuments, Map<WindowId, Refused>>()

type Refused = { readonly file: string; readonly code: AppError['code'] }

/** Remembers what a window was refused, and why; forgets it when nothing was. */
export function rememberRefused({ documents, windowId }: Context, refused: Refused | null): void {
  const files = lastRefused.get(documents) ?? new Map<WindowId, Refused>()
  lastRefused.set(documents, files)
  if (refused === null) files.delete(windowId)
  else files.set(windowId, refused)
}

/** The file that a window was refused for its damage. */
export function damagedFile(context: Context): string | null {
  return fileRefused(context, (code) => salvageable.has(code))
}

/** The file that a window was refused because somebody else has it open. */
export function heldFile(context: Context): string | null {
  return fileRefused(context, (code) => code === 'file-open-elsewhere')
}

function fileRefused(
  { documents, windowId }: Context,
  isMeant: (code: AppError['code']) => boolean,
): string | null {
  const refused = lastRefused.get(documents)?.get(windowId)
  return refused !== undefined && isMeant(refused.code) ? refused.file : null
}
