import { ok } from '#shared/kit/result.ts'
import { salvagedLines } from '#shared/text/salvage.ts'
import { salvageDocument } from '../salvage/salvage.ts'
import type { Verb } from './verb.ts'

/** Recovers what can be of a damaged document into a new one, and tells what is lost, one fact a line. */
export const salvage: Verb = {
  options: {},
  files: 2,
  run: async ({ files: [file = '', target = ''] }, { stdout }) => {
    const salvaged = salvageDocument(file, target)
    if (!salvaged.ok) return salvaged
    stdout(`${salvagedLines(salvaged.value).join('\n')}\n`)
    return ok(null)
  },
}
