import path from 'node:path'
import type { CopiesTold, KnownCopyTold } from '#shared/api/copies.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { projectOf } from '#shared/document/document-data.ts'
import { parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { sendCopy } from '../copies/send-copy.ts'
import type { Session } from '../document/session.ts'
import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

type Methods = 'copy.list' | 'copy.send' | 'copy.forget'

export const copyHandlers: HandlersOf<Methods> = {
  'copy.list': (_, context) => {
    const session = requireSession(context)
    return session.ok ? ok(told(session.value)) : session
  },
  'copy.send': async ({ to, from, scope, given }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const fault = faultOf(session.value, scope)
    if (fault !== null) return fail(fault)
    const name = `${session.value.read().status.name} – ${to}`
    const target = await context.dialogs.chooseVersionCopy(context.windowId, session.value.path, name, 'sent')
    if (target === null) return fail(appError('cancelled'))
    if (context.documents.windowShowing(target) !== null)
      return fail(appError('file-exists', { name: path.basename(target) }))
    const part = partOf(session.value.data(), scope)
    const sending = { to, from, scope: JSON.stringify(scope), part, given }
    const sent = sendCopy(session.value, sending, target, context.now())
    return sent.ok ? ok({ fileName: path.basename(target), fileId: context.exported.add(target) }) : sent
  },
  'copy.forget': ({ copyId }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const forgotten = session.value.forgetCopy(copyId)
    return forgotten.ok ? ok(told(session.value)) : forgotten
  },
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
