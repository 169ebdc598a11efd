import { type AppError, salvageable } from '#shared/api/errors.ts'
import type { Context } from './context.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { WindowId } from './ports.ts'

/** The file that each window was last refused for its damage: the page never names a path. */
const damaged = new WeakMap<OpenDocuments, Map<WindowId, string>>()

type Refused = { readonly file: string; readonly code: AppError['code'] }

/** Remembers what a window was refused; forgets it when nothing was, or for another reason. */
export function rememberDamaged({ documents, windowId }: Context, refused: Refused | null): void {
  const files = damaged.get(documents) ?? new Map<WindowId, string>()
  damaged.set(documents, files)
  if (refused !== null && salvageable.has(refused.code)) files.set(windowId, refused.file)
  else files.delete(windowId)
}

export function damagedFile({ documents, windowId }: Context): string | null {
  return damaged.get(documents)?.get(windowId) ?? null
}
