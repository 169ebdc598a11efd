import path from 'node:path'
import type { CopiesTold, KnownCopyTold } from '#shared/api/copies.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { isLongPassword } from '#shared/api/passwords.ts'
import { projectOf } from '#shared/document/document-data.ts'
import { parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { sendCopy, sendEncryptedCopy } from '../copies/send-copy.ts'
import type { Session } from '../document/session.ts'
import { encryptSent } from '../encryption/encrypted-copy.ts'
import type { Context, HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

type Methods = 'copy.list' | 'copy.send' | 'copy.forget'

export const copyHandlers: HandlersOf<Methods> = {
  'copy.list': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(told(session.value)) : session
  },
  'copy.send': async ({ to, from, scope, given, password }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const fault = faultOf(session.value, scope)
    if (fault !== null) return fail(fault)
    if (password !== undefined && !isLongPassword(password)) return fail(appError('password-short'))
    const target = await targetOf(session.value, to, password !== undefined, context)
    if (!target.ok) return target
    const part = partOf(session.value.data(), scope)
    const sending = { to, from, scope: JSON.stringify(scope), part, given }
    const [file, at] = [target.value, context.now()]
    const sent =
      password === undefined
        ? sendCopy(session.value, sending, file, at)
        : await sendEncryptedCopy(session.value, sending, file, at, (bytes) => encryptSent(bytes, password))
    return sent.ok ? ok({ fileName: path.basename(file), fileId: context.exported.add(file) }) : sent
  },
  'copy.forget': ({ copyId }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const forgotten = session.value.forgetCopy(copyId)
    return forgotten.ok ? ok(told(session.value)) : forgotten
  },
}

/** Where the person wants the file of a copy to be. */
async function targetOf(
  session: Session,
  to: string,
  isEncrypted: boolean,
  { dialogs, documents, windowId }: Context,
): Promise<Result<string, AppError>> {
  const name = `${session.read().status.name} – ${to}`
  const target = isEncrypted
    ? await dialogs.chooseEncrypted(windowId, session.path, name)
    : await dialogs.chooseVersionCopy(windowId, session.path, name, 'sent')
  if (target === null) return fail(appError('cancelled'))
  // The document may have been left while the picker was shown.
  if (documents.sessionOf(windowId) !== session) return fail(appError('no-document'))
  if (documents.windowShowing(target) === null) return ok(target)
  return fail(appError('file-exists', { name: path.basename(target) }))
}

/** Why a part cannot be sent: what it is about is gone, or the document cannot note that it was sent. */
function faultOf(session: Session, scope: KnownCopyTold['scope']): AppError | null {
  const data = session.data()
  const { name } = projectOf(data)
  if (session.readOnly !== null) return appError(session.readOnly, { name })
  if (scope.kind === 'entity' && !data.entity.has(scope.entityId))
    return appError('record-missing', { id: scope.entityId })
  if (scope.kind === 'body' && !data.body.has(scope.bodyId))
    return appError('record-missing', { id: scope.bodyId })
  return null
}

function told(session: Session): CopiesTold {
  const copies = session.copies()
  return {
    copyId: session.identity().copyId,
    isOriginal: copies.every(({ relation }) => relation !== 'origin'),
    copies: copies.map((copy) => ({ ...copy, scope: scopeOf(copy.scope) })),
  }
}

/** What a file says of the part that a copy holds; what another program wrote there counts for everything. */
function scopeOf(json: string): KnownCopyTold['scope'] {
  const parsed = parcelScopeSchema.safeParse(JSON.parse(json)) // json_valid holds that it is JSON
  return parsed.success ? parsed.data : { kind: 'everything' }
}
