import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { DialogBoxes } from './native-dialogs.ts'

const answersSchema = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open'), paths: z.array(z.string()), after: z.number().default(0) }),
    z.object({ kind: z.literal('save'), path: z.string().nullable() }),
    z.object({ kind: z.literal('message'), button: z.number() }),
  ]),
)
type Answer = z.infer<typeof answersSchema>[number]

/**
 * Boxes whose answers a journey wrote in a file beforehand, since nobody can click on those of the system
 * (test/support/README.md says how). Each answer serves once; a box that was not expected is an error.
 * What a message says is printed, for the journey to read.
 */
export function rehearsedDialogs(file: string, print: (text: string) => void): DialogBoxes {
  const take = <K extends Answer['kind']>(kind: K): Extract<Answer, { kind: K }> => {
    const [next, ...rest] = answersSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
    if (next?.kind !== kind)
      throw new Error(`a ${kind} dialog came, and the next answer is ${next?.kind ?? 'none'}`)
    fs.writeFileSync(`${file}.rest`, JSON.stringify(rest))
    fs.renameSync(`${file}.rest`, file)
    return next as Extract<Answer, { kind: K }> // its kind was just compared
  }
  return {
    open: async () => {
      const { paths, after } = take('open')
      await setTimeout(after)
      return paths
    },
    save: async () => take('save').path,
    message: async (_, { title, message }) => {
      print(`${title}\n${message}\n`)
      return take('message').button
    },
  }
}
