import type { EditDone } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { Command } from '#shared/commands/command.ts'
import type { Result } from '#shared/kit/result.ts'
import type { Session } from '../document/session.ts'
import type { Context, HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

/** The answer is the new revision only: what changed reaches the window as an event, as it does for everyone. */
export const editHandlers: HandlersOf<'execute' | 'undo' | 'redo'> = {
  execute: (command, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    return isImport(command) ? importInto(session.value, command, context) : session.value.execute(command)
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
  return command.type === 'batch.apply' && (command.purpose === 'directory' || command.purpose === 'people')
}
