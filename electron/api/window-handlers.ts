import { ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'

type Methods = 'window.state' | 'window.new' | 'window.set-theme' | 'recent.list' | 'recent.forget'

export const windowHandlers: HandlersOf<Methods> = {
  'window.state': (_, { documents, windowId }) => ok(documents.stateOf(windowId)),
  'window.new': (_, { windows }) => {
    windows.open()
    return ok(null)
  },
  'window.set-theme': ({ theme }, { appearance }) => {
    appearance.setTheme(theme)
    return ok(null)
  },
  'recent.list': async (_, { recent }) => ok(await recent.list()),
  'recent.forget': ({ id }, { recent }) => {
    recent.forget(id)
    return ok(null)
  },
}
