import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { Attachment } from '#shared/meetings/attachment.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import type { InspectionError } from '../exports/annexes/inspect-annex.ts'
import { type Inspector, startInspector } from '../exports/inspection/start-inspector.ts'
import { readPlainFile } from '../files/read-plain-file.ts'

/** Beyond this a document can no longer be mailed, and a meeting pack takes minutes. */
export const largestAttachment = 50 * 1024 * 1024

export type AttachmentFile = Pick<
  Attachment,
  'title' | 'fileName' | 'mediaType' | 'byteSize' | 'pageCount'
> & {
  readonly bytes: Uint8Array
}

/** While it is joined, a file that cannot be read is told otherwise than one that is found so while a pack is printed. */
function codeOf(error: InspectionError | 'file-too-demanding'): AppError['code'] {
  return error === 'export-annex-unreadable' ? 'attachment-unreadable' : error
}

/** Reads files that can be printed in a pack; the first that cannot is the failure. */
export async function readAttachments(
  files: readonly string[],
): Promise<Result<readonly AttachmentFile[], AppError>> {
  const read: AttachmentFile[] = []
  const inspector = startInspector()
  try {
    for (const file of files) {
      const attachment = await readAttachment(file, inspector)
      if (!attachment.ok) return attachment
      read.push(attachment.value)
    }
    return ok(read)
  } finally {
    inspector.end()
  }
}

async function readAttachment(file: string, inspector: Inspector): Promise<Result<AttachmentFile, AppError>> {
  const fileName = nameOf(file)
  const params = { name: fileName }
  try {
    const bytes = await readPlainFile(file, largestAttachment)
    if (bytes === 'not-plain') return fail(appError('attachment-unreadable', params))
    if (bytes === 'too-large') return fail(appError('attachment-too-large', params))
    // The bytes decide, not the name: a document renamed « .pdf » would break the pack weeks later.
    const inspected = await inspector.inspect('annex', bytes)
    if (!inspected.ok) return fail(appError(codeOf(inspected.error), params))
    const { mediaType, pageCount } = inspected.value
    return ok({ title: titleOf(fileName), fileName, mediaType, pageCount, byteSize: bytes.length, bytes })
  } catch (cause) {
    return fail(fileErrorOrThrow(cause, params))
  }
}

/** The name as a line of text: some systems allow line breaks in it, and signs that turn « exe.pdf » round. */
function nameOf(file: string): string {
  return path
    .basename(file)
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, ' ')
    .slice(-300)
}

/** « Plan_de_formation.pdf » becomes « Plan de formation ». */
function titleOf(fileName: string): string {
  const stem = path
    .basename(fileName, path.extname(fileName))
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return stem === '' ? fileName : stem
}
