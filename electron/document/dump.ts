import { collections } from '#shared/document/collections.ts'
import { contentsOf } from '#shared/document/contents.ts'
import { recordsOf } from '#shared/document/document-data.ts'
import { type Dump, dumpOf, parseDump } from '#shared/document/dump.ts'
import type { DumpFault } from '#shared/document/dump-faults.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { sha256Of } from '../tables/attachment-content.ts'
import type { DocumentContent } from './create.ts'
import type { Session } from './session.ts'

/** The JSON form of an open document, with the contents that its records name; throws when one is lost. */
export function dumpSession(session: Pick<Session, 'data' | 'attachmentContent'>): Dump {
  const data = session.data()
  const names = new Set(
    collections.flatMap((collection) =>
      recordsOf(data, collection).flatMap((record) =>
        contentsOf(collection, record).map(({ sha256 }) => sha256),
      ),
    ),
  )
  const contents = [...names].map((sha256) => {
    const bytes = session.attachmentContent(sha256)
    if (bytes === null) throw new Error(`no content ${sha256}`)
    return [sha256, Buffer.from(bytes).toString('base64')] as const
  })
  return dumpOf(data, new Map(contents))
}

/** Reads the JSON form, and holds each content against its name and its announced size. */
export function contentFromDump(json: unknown): Result<DocumentContent, readonly DumpFault[]> {
  const parsed = parseDump(json)
  if (!parsed.ok) return parsed
  const { data } = parsed.value
  const faults: DumpFault[] = []
  const contents = new Map<string, Uint8Array>()
  for (const [sha256, base64] of parsed.value.contents) {
    const bytes = Buffer.from(base64, 'base64')
    // Two base64 texts can stand for the same bytes: only the usual one would come back from a dump.
    const isUsual = bytes.toString('base64') === base64
    if (!isUsual || sha256Of(bytes) !== sha256)
      faults.push({ path: `attachmentContents.${sha256}`, code: 'content-altered', detail: sha256 })
    contents.set(sha256, bytes)
  }
  for (const collection of collections) {
    // In the order of the file.
    recordsOf(data, collection).forEach((record, index) => {
      for (const { sha256, byteSize } of contentsOf(collection, record)) {
        const size = contents.get(sha256)?.byteLength
        if (byteSize !== null && size !== byteSize)
          faults.push({
            path: `${collection}[${index}].byteSize`,
            code: 'content-size',
            detail: String(size),
          })
      }
    })
  }
  return faults.length > 0 ? fail(faults) : ok({ data, contents })
}
