import path from 'node:path'
import { writeDocument } from '../document/create.ts'
import { emptyContent, sampleContent } from '../document/templates.ts'
import type { Verb } from './verb.ts'

/** Creates a document: empty, or the sample. */
export const newVerb: Verb = {
  options: { sample: 'flag' },
  files: 1,
  run: async ({ files: [file = ''], flag }, { resources }) => {
    const name = path.basename(file, path.extname(file))
    const content = flag('sample') ? await sampleContent(resources) : await emptyContent(resources, name)
    return writeDocument(file, content)
  },
}
