import { randomUUID } from 'node:crypto'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { ServeLog } from '../api/serve.ts'
import type { ShellDialogs } from './dialogs.ts'
import { type Log, traceOf } from './log.ts'

/** Where bugs go: into the log under a mark, and to the user as the mark only. */
export type Incidents = ServeLog & {
  readonly newId: () => string
  readonly bug: (cause: unknown) => AppError
  readonly pageLost: (reason: string) => void
}

/** What nobody caught is logged and told, instead of the system's own box in English. */
export function catchBugs({
  bug,
  dialogs,
}: {
  readonly bug: Incidents['bug']
  readonly dialogs: ShellDialogs
}): void {
  const tell = (cause: unknown) => void dialogs.tellError(null, bug(cause))
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
}

/** Writes incidents to the log. */
export function incidentsTo(log: Log): Incidents {
  const newId = () => randomUUID().slice(0, 8)
  const failed = (id: string, method: string, cause: unknown) =>
    log.write('failed', { id, method, trace: traceOf(cause) })
  return {
    newId,
    failed,
    slow: (method, milliseconds) => log.write('slow', { method, milliseconds }),
    bug: (cause) => {
      const id = newId()
      failed(id, 'main', cause)
      return appError('internal', { id })
    },
    pageLost: (reason) => log.write('page-lost', { reason }),
  }
}
