import path from 'node:path'
import type { AppError } from '#shared/api/errors.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import type { Services } from '../api/context.ts'
import { openDistantFile } from '../api/open-file.ts'
import { openSample } from '../api/open-sample.ts'
import type { WindowId } from '../api/ports.ts'
import type { ShellDialogs } from './dialogs.ts'
import type { OutsideRequest } from './outside-requests.ts'

type Needs = Services & {
  readonly dialogs: ShellDialogs
  /** Logs a bug and makes of it what the user is told. */
  readonly bug: (cause: unknown) => AppError
}
type Outcome = Result<WindowId, AppError>

/**
 * Shows what was asked for without a page: by the desktop, a terminal, a second start. A file that cannot be
 * opened leaves the start screen and a box that says why, in the words that a page would use.
 */
export async function openFromOutside(services: Needs, { files, sample }: OutsideRequest): Promise<void> {
  const { windows } = services
  const outcomes: Outcome[] = []
  for (const file of files) {
    outcomes.push(await attempt(services, () => openDistantFile(services, null, path.resolve(file))))
  }
  if (sample) outcomes.push(await attempt(services, () => openSample(services, null)))
  const last = windows.all().at(-1)
  if (last === undefined) windows.open()
  else if (outcomes.length === 0) windows.focus(last)
  for (const outcome of outcomes) await tell(services, windows.all().at(-1) ?? null, outcome)
}

/** Shows a document of the menu's list. */
export async function openRecent(services: Needs, asking: WindowId, id: string): Promise<void> {
  const file = services.recent.pathOf(id)
  if (file === null) return
  await tell(services, asking, await attempt(services, () => openDistantFile(services, asking, file)))
}

async function attempt({ bug }: Needs, open: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await open()
  } catch (cause) {
    return fail(bug(cause))
  }
}

async function tell({ dialogs }: Needs, id: WindowId | null, outcome: Outcome): Promise<void> {
  if (!outcome.ok) await dialogs.tellError(id, outcome.error)
}
