import fs from 'node:fs'
import path from 'node:path'
import type { ReportRequest } from '#shared/api/contract.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { producedText, producedWords } from '#shared/text/cli.ts'
import { warningText } from '#shared/text/exports.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { recordIssue } from '../document/record-issue.ts'
import type { Session } from '../document/session.ts'
import type { WrittenReport } from '../exports/export-report.ts'
import type { CliFailure, VerbContext } from './verb.ts'

/** Prints one report into a folder and says so in one line. */
export type Print = (
  session: Session,
  request: ReportRequest,
  folder: string,
) => Promise<Result<null, CliFailure>>

/** Does work that prints reports; the worker is started once and ended with it, unless it is somebody else’s. */
export async function printing(
  { resources, now, signal, stdout, stderr, exporter: kept }: VerbContext,
  work: (print: Print) => Promise<Result<null, CliFailure>>,
): Promise<Result<null, CliFailure>> {
  // Loaded only here: verbs that print nothing start at once.
  const { exportReport } = await import('../exports/export-report.ts')
  const { createExporter } = await import('../exports/exporter.ts')
  const { exportsWorkerUrl } = await import('../exports/worker-url.ts')
  const exporter = kept ?? createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath: resources })
  try {
    return await work(async (session, request, folder) => {
      const made = makeFolder(folder)
      if (!made.ok) return made
      const written = await exportReport({
        source: session,
        request,
        target: { folder },
        exporter,
        now,
        signal,
      })
      if (!written.ok) return written
      const noted = recordIssue(session, request, written.value.issued, now())
      if (!noted.ok) return noted
      const { path: file, byteSize, milliseconds, warnings } = written.value
      stdout(`${producedText(shortPath(file), amountOf(written.value), byteSize, milliseconds)}\n`)
      for (const warning of warnings) stderr(`${shortPath(file)}\t${warningText(warning)}\n`)
      return ok(null)
    })
  } finally {
    if (kept === undefined) await exporter.dispose()
  }
}

// Only a word processor counts the pages of a DOCX; a drawing is one sheet.
function amountOf({ pages, rows, drafts }: WrittenReport): readonly [value: number, word: string] {
  if (rows !== null) return [rows, producedWords.rows]
  if (drafts !== null) return [drafts, producedWords.drafts]
  return pages === null ? [1, producedWords.files] : [pages, producedWords.pages]
}

/** Makes the folder of the outputs when it is not there yet. */
export function makeFolder(folder: string): Result<null, CliFailure> {
  try {
    fs.mkdirSync(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    const known = fileErrorOrThrow(error, { name: path.basename(folder) })
    return fail(known.code === 'file-no-permission' ? { ...known, code: 'folder-read-only' } : known)
  }
}

/** The path as the user would write it from where she is. */
export function shortPath(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative
}
