import { searchKinds, snippetPieces } from '#shared/api/search.ts'
import { ok } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { hitLine } from '#shared/text/search.ts'
import { searchWholeDocument } from '../search/search-document.ts'
import { reading } from './reading.ts'
import { usageFault, type Verb } from './verb.ts'

/** More than anybody reads. */
const most = 500

/** Finds words in everything that a document holds, annexes included. */
export const search: Verb = {
  options: { json: 'flag' },
  files: 1,
  says: true,
  run: async ({ files: [file = ''], said: words, flag }, { stdout }) => {
    if (words.trim() === '') return usageFault(cliText.noWords)
    return reading(file, async (session) => {
      const query = { words, kinds: [...searchKinds], bodyId: null, from: null, to: null, limit: most }
      const { hits } = await searchWholeDocument(session, query)
      const told = hits.map(({ kind, id, title, date, snippet }) => ({
        ...{ kind, id, title, date },
        snippet: snippetPieces(snippet)
          .map(({ text }) => text)
          .join(''),
      }))
      stdout(
        flag('json') ? `${JSON.stringify(told, null, 2)}\n` : told.map((hit) => `${hitLine(hit)}\n`).join(''),
      )
      return ok(null)
    })
  },
}
