import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AfloatSession } from '../document/afloat.ts'
import type { Context } from './context.ts'

/** The document of the asking window. */
export function requireSession({ documents, windowId }: Context): Result<AfloatSession, AppError> {
  const session = documents.sessionOf(windowId)
  return session === null ? fail(appError('no-document')) : ok(session)
}
