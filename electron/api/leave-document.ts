import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { copyDocument } from '../document/copy.ts'
import type { Services } from './context.ts'
import type { WindowId } from './ports.ts'

type Needs = Pick<Services, 'documents' | 'dialogs'>

/** Writes a copy of the document of a window where its user says; answers the file. */
export async function saveCopy(
  { documents, dialogs }: Needs,
  id: WindowId,
): Promise<Result<string, AppError>> {
  const session = documents.sessionOf(id)
  if (session === null) return fail(appError('no-document'))
  const file = await dialogs.chooseCopy(id, session.path)
  if (file === null) return fail(appError('cancelled'))
  const isItself = documents.windowShowing(file) === id
  // Replacing a document that is open here would tear it from under its window.
  if (documents.windowShowing(file) !== null && !(isItself && session.adrift() !== null))
    return fail(appError('file-exists', { name: path.basename(file) }))
  const copied = isItself ? session.settle() : copyDocument(session, file)
  return copied.ok ? ok(file) : copied
}

/**
 * Tells whether a window may leave its document: asks when some edits are in memory only, once their file has refused
 * them again.
 */
export async function mayLeave(needs: Needs, id: WindowId): Promise<boolean> {
  await needs.documents.steady(id)
  const session = needs.documents.sessionOf(id)
  const adrift = session?.adrift() ?? null
  if (session === null || adrift === null || adrift.edits === 0 || session.settle().ok) return true
  const answer = await needs.dialogs.askBeforeLoss(id, path.basename(session.path), adrift.edits)
  if (answer !== 'copy') return answer === 'leave'
  return (await saveCopy(needs, id)).ok || mayLeave(needs, id)
}
