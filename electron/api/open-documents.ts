import fs from 'node:fs'
import path from 'node:path'
import type { ApiEvent } from '#shared/api/events.ts'
import type { WindowState } from '#shared/api/models.ts'
import type { Session } from '../document/session.ts'
import type { WindowId } from './ports.ts'

/** Which window shows which document: at most one each way. */
export type OpenDocuments = {
  readonly sessionOf: (id: WindowId) => Session | null
  readonly stateOf: (id: WindowId) => WindowState
  /** The window that shows this file, however its path is written. */
  readonly windowShowing: (file: string) => WindowId | null
  /** Gives an open document to a window that has none; the window owns it from then on. */
  readonly show: (id: WindowId, session: Session) => void
  /** Closes the document of a window, if it has one. */
  readonly close: (id: WindowId) => void
}

type Shown = { readonly session: Session; readonly unsubscribe: () => void }

/** Pairs windows with documents and passes on what happens to each document to its window. */
export function pairDocuments(push: (id: WindowId, event: ApiEvent) => void): OpenDocuments {
  const shown = new Map<WindowId, Shown>()

  const stateOf = (id: WindowId): WindowState => ({
    document: shown.get(id)?.session.read().status ?? null,
  })
  const tell = (id: WindowId) => push(id, { type: 'window-state-changed', state: stateOf(id) })

  return {
    stateOf,
    sessionOf: (id) => shown.get(id)?.session ?? null,
    windowShowing: (file) => {
      const wanted = trueName(file)
      return [...shown].find(([, { session }]) => trueName(session.path) === wanted)?.[0] ?? null
    },
    show: (id, session) => {
      if (shown.has(id)) throw new Error('this window already shows a document')
      shown.set(id, { session, unsubscribe: session.subscribe((event) => push(id, event)) })
      tell(id)
    },
    close: (id) => {
      const closing = shown.get(id)
      if (closing === undefined) return
      shown.delete(id)
      closing.unsubscribe()
      closing.session.close()
      tell(id)
    },
  }
}

/** Links followed and, where the file system ignores case, the case as it is on the disk. */
function trueName(file: string): string {
  try {
    return fs.realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}
