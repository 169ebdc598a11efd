import { sealsOf } from '#shared/decisions/register-seals.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { ok } from '#shared/kit/result.ts'
import { chainText, cliText } from '#shared/text/cli.ts'
import { findingText } from '#shared/text/problems.ts'
import { verifyDocument } from '../document/verify.ts'
import { reading } from './reading.ts'
import { findingsFault, type Verb } from './verb.ts'

/** Looks at everything in a document, one finding per line; of a sound one, tells how far each register is sealed. */
export const verify: Verb = {
  options: {},
  files: 1,
  run: async ({ files: [file = ''] }, { stdout }) => {
    const verified = verifyDocument(file)
    if (!verified.ok) return verified
    if (verified.value.length > 0) return findingsFault(verified.value.map(findingText))
    return reading(file, async (session) => {
      stdout([...sealedRegisters(session.data()), cliText.sound].map((line) => `${line}\n`).join(''))
      return ok(null)
    })
  },
}

function sealedRegisters(data: DocumentData): readonly string[] {
  return [...data.body.values()].flatMap((body) => {
    const seals = sealsOf(data, body.id)
    const last = seals.at(-1)
    return last === undefined ? [] : [chainText(body.sigle || body.name, seals.length, last)]
  })
}
