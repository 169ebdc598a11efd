import path from 'node:path'
import type { ApiEvent } from '#shared/api/events.ts'
import type { WindowState } from '#shared/api/models.ts'
import { type AfloatSession, keepAfloat } from '../document/afloat.ts'
import { trueName } from '../document/held-files.ts'
import type { Session } from '../document/session.ts'
import type { Places } from '../places/places.ts'
import { keepSteady, type Steady } from '../places/steady.ts'
import type { WindowId } from './ports.ts'

/** Which window shows which document: at most one each way. */
export type OpenDocuments = {
  readonly sessionOf: (id: WindowId) => AfloatSession | null
  readonly stateOf: (id: WindowId) => WindowState
  /** A window must not close at once: it has edits in memory only, or may have to wait for a place that keeps silent. */
  readonly isAtRisk: (id: WindowId) => boolean
  /** Settles once nothing that touches the document of a window can wait for its place; null: nothing can anyway. */
  readonly steady: (id: WindowId) => Promise<void> | null
  /** Settles once a file is let go of that a window left while its place kept silent; null: there is no such file. */
  readonly left: (file: string) => Promise<void> | null
  /** The document that a window may look at: its own, or that of the window whose room it shows. */
  readonly readBy: (id: WindowId) => Session | null
  /** The window for the room that a window has, if any. */
  readonly projectionOf: (owner: WindowId) => WindowId | null
  readonly isProjection: (id: WindowId) => boolean
  /** Lets a window look at the document of another, until either is closed. */
  readonly project: (id: WindowId, owner: WindowId) => void
  /** The window that shows this file, however its path is written. */
  readonly windowShowing: (file: string) => WindowId | null
  /** Lets a window ask for the password of an encrypted copy; null: no longer. */
  readonly awaitPassword: (id: WindowId, file: string | null) => void
  /** The encrypted copy of which a window asks for the password. */
  readonly awaitedBy: (id: WindowId) => string | null
  /** Gives an open document to a window that has none; the window owns it from then on. */
  readonly show: (id: WindowId, session: Session) => void
  /** Closes the document of a window, if it has one. */
  readonly close: (id: WindowId) => void
}

type Projected = { readonly owner: WindowId; readonly unsubscribe: () => void }
type Shown = {
  readonly session: AfloatSession
  readonly unsubscribe: () => void
  readonly steady: Steady | null
}

/**
 * Pairs windows with documents and passes on what happens to each document to its window, and to that of the room. Each
 * document that is shown is watched until it closes.
 */
export function pairDocuments(
  push: (id: WindowId, event: ApiEvent) => void,
  closeWindow: (id: WindowId) => void = () => undefined,
  watch: (session: Session, tell: (event: ApiEvent) => void) => () => void = () => () => undefined,
  now: () => Date = () => new Date(),
  places?: Places,
): OpenDocuments {
  const shown = new Map<WindowId, Shown>()
  const projected = new Map<WindowId, Projected>()
  const awaited = new Map<WindowId, string>()
  const leaving = new Map<string, Promise<void>>()

  const shownTo = (id: WindowId) => shown.get(id) ?? shown.get(projected.get(id)?.owner ?? -1)
  const readBy = (id: WindowId) => shownTo(id)?.session ?? null
  const projectionOf = (owner: WindowId) =>
    [...projected].find(([, projection]) => projection.owner === owner)?.[0] ?? null
  const endProjection = (id: WindowId) => {
    projected.get(id)?.unsubscribe()
    projected.delete(id)
  }
  const stateOf = (id: WindowId): WindowState => ({
    document: readBy(id)?.read().status ?? null,
    locked: awaited.has(id) ? path.basename(awaited.get(id) ?? '') : null,
  })
  const tell = (id: WindowId) => push(id, { type: 'window-state-changed', state: stateOf(id) })

  return {
    stateOf,
    sessionOf: (id) => shown.get(id)?.session ?? null,
    left: (file) => leaving.get(path.resolve(file)) ?? null,
    isAtRisk: (id) => {
      const own = shown.get(id)
      return own !== undefined && (own.steady !== null || own.session.adrift() !== null)
    },
    steady: (id) => shownTo(id)?.steady?.steady() ?? null,
    readBy,
    projectionOf,
    isProjection: (id) => projected.has(id),
    project: (id, owner) => {
      const session = shown.get(owner)?.session
      if (session === undefined) throw new Error('a window without a document has no room')
      projected.set(id, { owner, unsubscribe: session.subscribe((event) => push(id, event)) })
      tell(id)
    },
    windowShowing: (file) => {
      const wanted = trueName(file)
      return [...shown].find(([, { session }]) => trueName(session.path) === wanted)?.[0] ?? null
    },
    awaitedBy: (id) => awaited.get(id) ?? null,
    awaitPassword: (id, file) => {
      if (file === null) awaited.delete(id)
      else awaited.set(id, file)
      tell(id)
    },
    show: (id, opened) => {
      if (shown.has(id)) throw new Error('this window already shows a document')
      const session = keepAfloat(opened, now)
      const tellIt = (event: ApiEvent) => push(id, event)
      const ends = [session.subscribe(tellIt), watch(session, tellIt)]
      const unsubscribe = () => {
        for (const end of ends) end()
      }
      const maySilence = opened.readOnly === null && places?.maySilence(opened.path) === true
      const steady = maySilence ? keepSteady(session, places) : null
      shown.set(id, { session, unsubscribe, steady })
      tell(id)
    },
    close: (id) => {
      awaited.delete(id)
      endProjection(id)
      const room = projectionOf(id)
      if (room !== null) {
        endProjection(room)
        closeWindow(room)
      }
      const closing = shown.get(id)
      if (closing === undefined) return
      shown.delete(id)
      closing.unsubscribe()
      closing.session.close()
      const file = path.resolve(closing.session.path)
      const found = closing.steady?.found() ?? null
      if (found !== null)
        leaving.set(
          file,
          found.finally(() => leaving.delete(file)),
        )
      tell(id)
    },
  }
}
