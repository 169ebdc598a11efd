import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { recordsOf } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'
import { documentTemplateIdField } from '#shared/organisation/document-template.ts'
import { type Letterhead, type PictureType, partnerLogoIdField } from '#shared/organisation/letterhead.ts'
import { partnerLogosOf } from '#shared/organisation/letterheads.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import type { Session } from '../document/session.ts'
import { inspectAlone } from '../exports/inspection/start-inspector.ts'
import { readPlainFile } from '../files/read-plain-file.ts'
import type { Context, HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

type Chosen = { readonly name: string; readonly bytes: Uint8Array }

/** Room between two logos, so that one can later be put between. */
const orderStep = 10

export const paperHandlers: HandlersOf<'logo.add' | 'logo.read' | 'template.add'> = {
  'logo.add': async ({ letterheadId, as }, context) => {
    const session = writable(context)
    if (!session.ok) return session
    const letterhead = session.value.data().letterhead.get(letterheadId)
    if (letterhead === undefined) return fail(appError('record-missing', { id: letterheadId }))
    const chosen = await read(await context.dialogs.chooseLogo(context.windowId), 'logo-too-large')
    if (!chosen.ok) return chosen
    const inspected = await inspectAlone('logo', chosen.value.bytes)
    if (!inspected.ok) return fail(appError(inspected.error, { name: chosen.value.name }))
    if (isLeft(session.value, context)) return fail(appError('cancelled'))
    return placeLogo(session.value, letterhead, as, chosen.value, inspected.value, context.now())
  },
  'logo.read': ({ sha256 }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const data = session.value.data()
    const logos = [
      ...recordsOf(data, 'letterhead').flatMap(({ logo }) => (logo === null ? [] : [logo])),
      ...recordsOf(data, 'partnerLogo'),
    ]
    const found = logos.find((logo) => logo.sha256 === sha256)
    const bytes = found === undefined ? null : session.value.attachmentContent(sha256)
    if (found === undefined || bytes === null) return fail(appError('record-missing', { id: sha256 }))
    return ok({ mediaType: found.mediaType, base64: Buffer.from(bytes).toString('base64') })
  },
  'template.add': async ({ report, bodyId }, context) => {
    const session = writable(context)
    if (!session.ok) return session
    if (bodyId !== null && !session.value.data().body.has(bodyId))
      return fail(appError('record-missing', { id: bodyId }))
    const chosen = await read(await context.dialogs.chooseTemplate(context.windowId), 'template-too-large')
    if (!chosen.ok) return chosen
    const { bytes, name } = chosen.value
    const inspected = await inspectAlone('template', bytes)
    if (!inspected.ok) return fail(appError(inspected.error, { name }))
    if (isLeft(session.value, context)) return fail(appError('cancelled'))
    const stored = session.value.storeContent(bytes)
    if (!stored.ok) return stored
    const id = documentTemplateIdField.parse(newId(context.now()))
    const value = { id, report, bodyId, fileName: name, sha256: stored.value, byteSize: bytes.byteLength }
    const done = session.value.execute({ type: 'document-template.set', value })
    return done.ok ? ok(null) : done
  },
}

function writable(context: Context): Result<Session, AppError> {
  const session = requireSession(context)
  if (!session.ok) return session
  const { readOnly } = session.value
  return readOnly === null ? session : fail(appError(readOnly, { name: path.basename(session.value.path) }))
}

/** Tells whether the window shows another document than when it was asked for a file. */
function isLeft(session: Session, { documents, windowId }: Context): boolean {
  return documents.sessionOf(windowId) !== session
}

// A file of an unlikely size is not read at all.
const mostBytes = 20 * 1024 * 1024

async function read(file: string | null, tooLarge: AppError['code']): Promise<Result<Chosen, AppError>> {
  if (file === null) return fail(appError('cancelled'))
  const name = path
    .basename(file)
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .slice(-300)
  try {
    const bytes = await readPlainFile(file, mostBytes)
    // A pipe or a device has no end.
    if (bytes === 'not-plain' || bytes === 'too-large') return fail(appError(tooLarge, { name }))
    return ok({ name, bytes: new Uint8Array(bytes) })
  } catch (cause) {
    return fail(fileErrorOrThrow(cause, { name }))
  }
}

function placeLogo(
  session: Session,
  letterhead: Letterhead,
  as: 'own' | 'partner',
  { name, bytes }: Chosen,
  mediaType: PictureType,
  now: Date,
): Result<null, AppError> {
  const stored = session.storeContent(bytes)
  if (!stored.ok) return stored
  const sha256 = stored.value
  const said = path.parse(name).name.replaceAll('_', ' ').trim() || name
  if (as === 'own') {
    // What was written of the logo before holds for the next one of the same emitter.
    const description = letterhead.logo?.description ?? said
    const logo = { sha256, mediaType, description }
    const done = session.execute({ type: 'letterhead.edit', id: letterhead.id, patch: { logo } })
    return done.ok ? ok(null) : done
  }
  const others = partnerLogosOf(session.data().partnerLogo, letterhead.id)
  const order = Math.max(0, ...others.map((logo) => logo.order)) + orderStep
  const id = partnerLogoIdField.parse(newId(now))
  const value = { id, letterheadId: letterhead.id, order, name: said, sha256, mediaType }
  const done = session.execute({ type: 'partner-logo.create', value })
  return done.ok ? ok(null) : done
}

function newId(now: Date): string {
  return uuidV7(now.getTime(), randomBytes(10))
}
