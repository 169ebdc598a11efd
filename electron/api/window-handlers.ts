import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { HandlersOf } from './context.ts'

type Methods =
  | 'projection.open'
  | 'projection.close'
  | 'window.state'
  | 'window.new'
  | 'window.set-theme'
  | 'recent.list'
  | 'recent.forget'

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
  'projection.open': ({ meetingId }, { documents, windows, windowId }) => {
    if (documents.sessionOf(windowId) === null) return fail(appError('no-document'))
    const already = documents.projectionOf(windowId)
    if (already === null) documents.project(windows.openProjection(meetingId), windowId)
    else windows.focus(already)
    return ok(null)
  },
  'projection.close': (_, { documents, windows, windowId }) => {
    const room = documents.projectionOf(windowId)
    if (room !== null) windows.close(room)
    return ok(null)
  },
  'recent.list': async (_, { recent }) => ok(await recent.list()),
  'recent.forget': ({ id }, { recent }) => {
    recent.forget(id)
    return ok(null)
  },
}
