import { ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'

/** A window without a document, or that may only look at one, has nothing to keep. */
export const typedHandlers: HandlersOf<'typed.put' | 'typed.list'> = {
  'typed.put': (put, { documents, typed, windowId }) => {
    const session = documents.sessionOf(windowId)
    if (session?.readOnly === null && session.opening === put.opening) typed.put(session.path, put)
    return ok(null)
  },
  'typed.list': (_, { documents, typed, windowId }) => {
    const session = documents.sessionOf(windowId)
    return ok(session === null || session.readOnly !== null ? [] : typed.list(session.path))
  },
}
