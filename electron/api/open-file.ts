import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import { encryptedFileFault } from '../encryption/age-header.ts'
import { patienceForChosen } from '../places/places.ts'
import type { Services } from './context.ts'
import type { WindowId } from './ports.ts'

type Needs = Pick<Services, 'windows' | 'documents' | 'recent' | 'now'>

/** The same as `openFile`, for a file that may lie where nothing answers any more: a file that the program did not just write. */
export async function openDistantFile(
  services: Needs & Pick<Services, 'places'>,
  asking: WindowId | null,
  file: string,
): Promise<Result<WindowId, AppError>> {
  if (!(await services.places.answers(file, patienceForChosen)))
    return fail(appError('place-silent', { name: path.basename(file) }))
  await services.documents.left(file)
  return openFile(services, asking, file)
}

/**
 * Shows the document of a file and answers which window shows it: the one that already does, else the asking
 * window when it is empty, else a new one.
 */
export function openFile(services: Needs, asking: WindowId | null, file: string): Result<WindowId, AppError> {
  const already = services.documents.windowShowing(file)
  if (already !== null) {
    services.windows.focus(already)
    return ok(already)
  }
  const opened = openDocument(path.resolve(file), { now: services.now })
  if (opened.ok) return ok(showSession(services, asking, opened.value))
  if (opened.error.code !== 'file-encrypted') return opened
  const fault = encryptedFileFault(file)
  return fault === null ? ok(askPassword(services, asking, file)) : fail(fault)
}

/** An encrypted copy: the window asks for its password, and opens the document that it holds as another file. */
function askPassword({ windows, documents }: Needs, asking: WindowId | null, file: string): WindowId {
  const isFree = (id: WindowId) => documents.sessionOf(id) === null && documents.awaitedBy(id) === null
  const target = asking ?? windows.all().find(isFree) ?? windows.open()
  documents.awaitPassword(target, path.resolve(file))
  windows.focus(target)
  return target
}

/** Shows a document that was just opened or created, and remembers its file. */
export function showSession(services: Needs, asking: WindowId | null, session: Session): WindowId {
  const { windows, documents, recent } = services
  // Asked from outside (the desktop, a second start), any window on its start screen will do.
  const candidates = asking === null ? windows.all() : [asking]
  const target = candidates.find((id) => documents.sessionOf(id) === null) ?? windows.open()
  documents.show(target, session)
  windows.focus(target)
  recent.remember(session.path)
  return target
}
