import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AppError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { dumpFaultText } from '#shared/text/problems.ts'
import { writeDocument } from '../document/create.ts'
import { contentFromDump } from '../document/dump.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { findingsFault, type Verb } from './verb.ts'

/** A badly made file can have as many faults as values. */
const toldFaults = 50

/** Makes a document from its JSON form; all of it, or no file at all. */
export const load: Verb = {
  options: {},
  files: 2,
  run: async ({ files: [source = '', target = ''] }) => {
    const text = await readText(source)
    if (!text.ok) return text
    const json = parseJson(text.value)
    if (!json.ok) return findingsFault([`${cliText.unreadableJson} ${json.error}`])
    const content = contentFromDump(json.value)
    if (content.ok) return writeDocument(target, content.value)
    const lines = content.error.slice(0, toldFaults).map(dumpFaultText)
    const left = content.error.length - lines.length
    return findingsFault(left > 0 ? [...lines, cliText.more(left)] : lines)
  },
}

async function readText(file: string): Promise<Result<string, AppError>> {
  try {
    return ok(await readFile(file, 'utf8'))
  } catch (error) {
    return fail(fileErrorOrThrow(error, { name: path.basename(file) }))
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}
