import type { Session } from '../document/session.ts'
import type { Context } from './context.ts'

/** Older backups hold what was erased: that is remembered first, a backup without it is made, and the window is told. */
export function followErasure(session: Session, { backups, windows, windowId }: Context): void {
  backups.noteErasure(session)
  void backups.take(session, 'hourly')
  if (backups.erasedIn(session) !== null) windows.push(windowId, { type: 'backups-hold-erased' })
}
