import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { type CliFailure, findingsFault } from './verb.ts'

/** The value of a JSON file, or why there is none. */
export async function readJson(file: string): Promise<Result<unknown, CliFailure>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return fail(fileErrorOrThrow(error, { name: path.basename(file) }))
  }
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    return findingsFault([
      `${cliText.unreadableJson} ${error instanceof Error ? error.message : String(error)}`,
    ])
  }
}
