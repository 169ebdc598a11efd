import type { Session } from '../document/session.ts'
import type { Context } from './context.ts'

/**
 * Older backups hold what was erased: that is remembered first, a backup without it is made, and the window is told. What
 * was typed and not entered goes wholly: nobody can tell in which of these texts a person is named, or how.
 */
export function followErasure(session: Session, { backups, typed, windows, windowId }: Context): void {
  backups.noteErasure(session)
  if (typed.forget(session.path)) windows.push(windowId, { type: 'typed-forgotten' })
  void backups.take(session, 'hourly')
  if (backups.erasedIn(session) !== null) windows.push(windowId, { type: 'backups-hold-erased' })
}
