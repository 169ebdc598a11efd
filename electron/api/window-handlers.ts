import { ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'

export const windowHandlers: HandlersOf<'window.state' | 'window.new' | 'recent.list' | 'recent.forget'> = {
  'window.state': (_, { documents, windowId }) => ok(documents.stateOf(windowId)),
  'window.new': (_, { windows }) => {
    windows.open()
    return ok(null)
  },
  'recent.list': async (_, { recent }) => ok(await recent.list()),
  'recent.forget': ({ id }, { recent }) => {
    recent.forget(id)
    return ok(null)
  },
}
