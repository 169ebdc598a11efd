import { cliText } from '#shared/text/cli.ts'
import { dumpFaultText } from '#shared/text/problems.ts'
import { type DocumentContent, writeDocument } from '../document/create.ts'
import { contentFromDump } from '../document/dump.ts'
import { readJson } from './read-json.ts'
import { findingsFault, type Verb } from './verb.ts'

/** A badly made file can have as many faults as values. */
const toldFaults = 50

/** Makes a document from its JSON form; all of it, or no file at all. */
export const load: Verb = {
  options: {},
  files: 2,
  run: async ({ files: [source = '', target = ''] }) => {
    const json = await readJson(source)
    if (!json.ok) return json
    const content = contentFromDump(json.value)
    if (content.ok) return writeDocument(target, ofItsOwn(content.value))
    const lines = content.error.slice(0, toldFaults).map(dumpFaultText)
    const left = content.error.length - lines.length
    return findingsFault(left > 0 ? [...lines, cliText.more(left)] : lines)
  },
}

/** A document made from JSON is a copy that no other knows: it keeps its registers itself. */
function ofItsOwn({ data, contents }: DocumentContent): DocumentContent {
  const body = new Map(
    [...data.body].map(([id, one]) => [id, { ...one, registerCopy: null, registerHolder: '' }]),
  )
  return { data: { ...data, body }, contents }
}
