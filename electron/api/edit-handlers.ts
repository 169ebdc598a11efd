import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

/** The answer is the new revision only: what changed reaches the window as an event, as it does for everyone. */
export const editHandlers: HandlersOf<'execute' | 'undo' | 'redo'> = {
  execute: (command, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.execute(command) : session
  },
  undo: (_, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.undo() : session
  },
  redo: (_, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.redo() : session
  },
}
