import type { EditDone } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { Command } from '#shared/commands/command.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { isErasure } from '../commands/handlers.ts'
import type { Session } from '../document/session.ts'
import type { Context, HandlersOf } from './context.ts'
import { followErasure } from './follow-erasure.ts'
import { requireSession } from './require-session.ts'

type Methods =
  | 'execute'
  | 'undo'
  | 'redo'
  | 'history.read'
  | 'history.travel'
  | 'history.take-out'
  | 'trash.read'
  | 'trash.restore'

/** The answer is the new revision only: what changed reaches the window as an event, as it does for everyone. */
export const editHandlers: HandlersOf<Methods> = {
  execute: (command, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    if (isImport(command)) return importInto(session.value, command, context)
    const done = session.value.execute(command)
    if (done.ok && isErasure(command)) followErasure(session.value, context)
    return done
  },
  undo: (_, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.undo() : session
  },
  redo: (_, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.redo() : session
  },
  'history.read': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(session.value.journal()) : session
  },
  'history.travel': ({ seq }, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.travel(seq) : session
  },
  'history.take-out': ({ seq }, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.takeOut(seq) : session
  },
  'trash.read': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(session.value.trash()) : session
  },
  'trash.restore': ({ seq, collection, id }, context) => {
    const session = requireSession(context)
    return session.ok ? session.value.bringBack(seq, collection, id) : session
  },
}

/** Backed up first; an import that is done tells when it was not. */
async function importInto(
  session: Session,
  command: Command,
  { backups }: Context,
): Promise<Result<EditDone, AppError>> {
  const kept = session.readOnly === null ? await backups.take(session, 'import') : null
  const done = session.execute(command)
  return done.ok && kept !== null && !kept.ok
    ? { ...done, value: { warning: kept.error, ...done.value } }
    : done
}

function isImport(command: Command): boolean {
  if (command.type === 'measurements.record') return command.isImported === true
  if (command.type === 'school-holidays.import') return true
  return command.type === 'batch.apply' && (command.purpose === 'directory' || command.purpose === 'people')
}
