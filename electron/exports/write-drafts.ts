import { mkdir } from 'node:fs/promises'
import { extname, join, parse } from 'node:path'
import type { ExportWarning } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { BuiltDocument } from '#shared/reports/built-document.ts'
import type { MailDraft } from '#shared/reports/mail-draft.ts'
import { safeFileName } from '#shared/text/file-names.ts'
import { type ExportError, exportError, type MailJob, type RenderedFile } from './export-job.ts'
import { exportToFile } from './export-to-file.ts'
import type { Exporter, RenderOptions } from './exporter.ts'
import { writeError } from './write-file.ts'

type Rendered = Result<RenderedFile, ExportError>
type WrittenDrafts = {
  readonly drafts: number
  readonly byteSize: number
  readonly warnings: readonly ExportWarning[]
}

/**
 * Writes drafts of mails: one as the file `path`, or several in the folder of that name, which has no extension. What
 * several attach is rendered once. Drafts that were written before a failure stay.
 */
export async function writeDrafts(
  drafts: readonly MailDraft[],
  path: string,
  exporter: Exporter,
  renderDocument: (document: BuiltDocument) => Promise<Rendered>,
  options: RenderOptions,
): Promise<Result<WrittenDrafts, ExportError>> {
  const isFolder = extname(path) === ''
  const made = isFolder ? await makeFolder(path) : ok(path)
  if (!made.ok) return made
  const documents = new Map<BuiltDocument, RenderedFile>()
  let byteSize = 0
  const names = distinctNames(drafts.map((draft) => draft.fileName))
  for (const [index, { words, attached }] of drafts.entries()) {
    const fileName = names[index] ?? ''
    if (options.signal?.aborted) return fail(exportError('export-cancelled'))
    const files = await renderAll(attached, documents, renderDocument)
    if (!files.ok) return files
    const job: MailJob = { type: 'eml', fileName, words, attached: files.value }
    const written = await exportToFile(exporter, job, isFolder ? join(path, fileName) : path, options)
    if (!written.ok) return written
    byteSize += written.value.bytes.byteLength
  }
  const warnings = [...documents.values()].flatMap((file) => file.warnings)
  return ok({ drafts: drafts.length, byteSize, warnings: distinct(warnings) })
}

async function renderAll(
  attached: readonly BuiltDocument[],
  documents: Map<BuiltDocument, RenderedFile>,
  renderDocument: (document: BuiltDocument) => Promise<Rendered>,
): Promise<Result<MailJob['attached'], ExportError>> {
  const files: RenderedFile[] = []
  for (const document of attached) {
    const known = documents.get(document)
    const rendered = known === undefined ? await renderDocument(document) : ok(known)
    if (!rendered.ok) return rendered
    documents.set(document, rendered.value)
    files.push(rendered.value)
  }
  return ok(files.map(({ fileName, bytes }) => ({ fileName, bytes })))
}

async function makeFolder(path: string): Promise<Result<string, ExportError>> {
  try {
    await mkdir(path, { recursive: true })
    return ok(path)
  } catch (cause) {
    return fail(writeError(cause, path))
  }
}

/** Names as files of one folder: none is a path, and none is another's on systems that tell capitals apart or not. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const { name: stem, ext } = parse(safeFileName(name))
    let own = `${stem}${ext}`
    for (let rank = 2; taken.has(own.toLowerCase()); rank++) own = `${stem}-${rank}${ext}`
    taken.add(own.toLowerCase())
    return own
  })
}

function distinct(warnings: readonly ExportWarning[]): readonly ExportWarning[] {
  const known = new Set<string>()
  return warnings.filter(
    (warning) => !known.has(JSON.stringify(warning)) && known.add(JSON.stringify(warning)),
  )
}
