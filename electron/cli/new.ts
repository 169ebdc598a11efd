import path from 'node:path'
import { cliText } from '#shared/text/cli.ts'
import { writeDocument } from '../document/create.ts'
import { emptyContent, sampleContent } from '../document/templates.ts'
import { newFromAnswers } from './new-from-answers.ts'
import { usageFault, type Verb } from './verb.ts'

/** Creates a document: empty, the sample, or with the organisation that the answers of the assistant call for. */
export const newVerb: Verb = {
  options: { sample: 'flag', from: 'text' },
  files: 1,
  run: async ({ files: [file = ''], flag, text }, context) => {
    const answers = text('from')
    if (answers !== null && flag('sample')) return usageFault(cliText.sampleOrAnswers)
    if (answers !== null) return newFromAnswers(file, path.resolve(answers), context)
    const name = path.basename(file, path.extname(file))
    const content = flag('sample')
      ? await sampleContent(context.resources)
      : await emptyContent(context.resources, name)
    return writeDocument(file, content)
  },
}
