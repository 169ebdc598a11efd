import { ok } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { findingText } from '#shared/text/problems.ts'
import { verifyDocument } from '../document/verify.ts'
import { findingsFault, type Verb } from './verb.ts'

/** Looks at everything in a document, one finding per line. */
export const verify: Verb = {
  options: {},
  files: 1,
  run: async ({ files: [file = ''] }, { stdout }) => {
    const verified = verifyDocument(file)
    if (!verified.ok) return verified
    if (verified.value.length > 0) return findingsFault(verified.value.map(findingText))
    stdout(`${cliText.sound}\n`)
    return ok(null)
  },
}
