import { ok } from '#shared/kit/result.ts'
import { searchDocument } from '../search/search-document.ts'
import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

/** The one box that searches the whole document. */
export const searchHandlers: HandlersOf<'search'> = {
  search: (query, context) => {
    const session = requireSession(context)
    return session.ok ? ok(searchDocument(session.value, query)) : session
  },
}
