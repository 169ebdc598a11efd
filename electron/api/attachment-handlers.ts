import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { MethodInput } from '#shared/api/contract.ts'
import { appError } from '#shared/api/errors.ts'
import type { Command } from '#shared/commands/command.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { referenceFields } from '#shared/document/references.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { uuidV7 } from '#shared/kit/uuid.ts'
import {
  type Attachment,
  type AttachmentOwner,
  attachmentOwners,
  attachmentSchema,
} from '#shared/meetings/attachment.ts'
import { safeFileName } from '#shared/text/file-names.ts'
import type { Session } from '../document/session.ts'
import { type AttachmentFile, readAttachments } from './attachment-file.ts'
import type { HandlersOf } from './context.ts'
import { requireSession } from './require-session.ts'

/** Room between two attachments, so that one can later be put between. */
const orderStep = 10

export const attachmentHandlers: HandlersOf<'attachment.add' | 'attachment.open'> = {
  'attachment.add': async (input, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const { readOnly, data } = session.value
    if (readOnly !== null) return fail(appError(readOnly, { name: path.basename(session.value.path) }))
    const owner = ownerOf(input)
    const missing = missingOwner(owner, data())
    if (missing !== null) return fail(appError('record-missing', { id: missing }))
    const chosen = await context.dialogs.chooseAttachments(context.windowId)
    if (chosen.length === 0) return fail(appError('cancelled'))
    // All are read and checked before the first is attached: a bad one leaves the record as it was.
    const files = await readAttachments(chosen)
    if (!files.ok) return files
    // The document may have been left meanwhile.
    if (context.documents.sessionOf(context.windowId) !== session.value) return fail(appError('cancelled'))
    return attachAll(session.value, owner, files.value, context.now())
  },
  'attachment.open': async ({ id }, context) => {
    const session = requireSession(context)
    if (!session.ok) return session
    const attachment = session.value.data().attachment.get(id)
    if (attachment === undefined) return fail(appError('record-missing', { id }))
    const name = viewerName(attachment)
    const bytes = session.value.attachmentContent(attachment.sha256)
    if (bytes === null) return fail(appError('attachment-unreadable', { name }))
    const file = writeCopy(context.desktop.privateFolder(), name, bytes)
    return (await context.desktop.open(file)) ? ok(null) : fail(appError('no-viewer', { name }))
  },
}

/** The one record to which files are annexed. */
type Owner = Pick<Attachment, AttachmentOwner>

const noOwner: Owner = {
  agendaItemId: null,
  conventionId: null,
  minutesId: null,
  decisionId: null,
  followUpId: null,
  acceptanceId: null,
  changeRequestId: null,
  goodPracticeId: null,
}

function ownerOf(input: MethodInput<'attachment.add'>): Owner {
  return { ...noOwner, ...input }
}

/** The id of the record that is not in the document, or null. */
function missingOwner(owner: Owner, data: DocumentData): string | null {
  for (const field of attachmentOwners) {
    const id = owner[field]
    if (id !== null) return data[referenceFields.attachment[field] as Collection].has(id) ? null : id
  }
  return ''
}

function attachAll(session: Session, owner: Owner, files: readonly AttachmentFile[], now: Date) {
  const present = [...session.data().attachment.values()].filter((attachment) =>
    attachmentOwners.every((field) => attachment[field] === owner[field]),
  )
  let order = Math.max(0, ...present.map((attachment) => attachment.order))
  const values: Attachment[] = []
  for (const { bytes, ...described } of files) {
    const stored = session.storeContent(bytes)
    if (!stored.ok) return stored
    order += orderStep
    const id = uuidV7(now.getTime(), randomBytes(10))
    const facts = { ...described, order, sha256: stored.value, isConfidential: false }
    values.push(attachmentSchema.parse({ id, ...owner, ...facts }))
  }
  const steps = values.map((value) => ({ type: 'attachment.create' as const, value }))
  const [first] = steps
  const command: Command = steps.length === 1 && first ? first : { type: 'steps', purpose: null, steps }
  // One step for all of them: none is joined when one is refused.
  const done = session.execute(command)
  return done.ok ? ok({ ids: values.map(({ id }) => id) }) : done
}

const extensions: Readonly<Record<Attachment['mediaType'], string>> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
}

// The kind decides the extension, never the recorded name: a document from elsewhere could say « note.exe ».
function viewerName({ fileName, mediaType }: Attachment): string {
  return safeFileName(`${path.parse(fileName).name}${extensions[mediaType]}`)
}

// Read-only: an edit of this copy would be lost, so the viewer must ask for another name.
function writeCopy(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(fs.mkdtempSync(path.join(folder, 'attachment-')), name)
  fs.writeFileSync(file, bytes, { mode: 0o400 })
  return file
}
