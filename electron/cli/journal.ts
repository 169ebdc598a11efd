import { ok } from '#shared/kit/result.ts'
import { journalInWords } from '#shared/text/journal.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Tells what was done in a document, most recent first. */
export const journal: Verb = {
  options: { json: 'flag' },
  files: 1,
  run: async ({ files: [file = ''], flag }, { stdout }) =>
    reading(file, async (session) => {
      const lines = session.journal()
      stdout(flag('json') ? `${JSON.stringify(lines, null, 2)}\n` : journalInWords(lines))
      return ok(null)
    }),
}
