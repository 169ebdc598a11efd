import { ok } from '#shared/kit/result.ts'
import { contains } from '#shared/text/fold.ts'
import { journalInWords } from '#shared/text/journal.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Tells what was done in a document, most recent first. */
export const journal: Verb = {
  options: { by: 'text', json: 'flag' },
  files: 1,
  run: async ({ files: [file = ''], text, flag }, { stdout }) =>
    reading(file, async (session) => {
      const by = text('by')
      const lines = session.journal().filter(({ author }) => by === null || contains(by, author))
      stdout(flag('json') ? `${JSON.stringify(lines, null, 2)}\n` : journalInWords(lines, by !== null))
      return ok(null)
    }),
}
