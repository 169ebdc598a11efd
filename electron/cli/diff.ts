import { changesBetween } from '#shared/document/changes-between.ts'
import { ok } from '#shared/kit/result.ts'
import { tellChanges } from '#shared/text/merge/changes.ts'
import { mergeText } from '#shared/text/merge/texts.ts'
import { groupsInWords } from './merge-told.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Says what leads from one document to another, without writing to either. */
export const diff: Verb = {
  options: { json: 'flag' },
  files: 2,
  run: async ({ files: [file = '', other = ''], flag }, { stdout }) =>
    reading(file, (one) =>
      reading(other, async (two) => {
        const changes = changesBetween(one.data(), two.data())
        const groups = tellChanges(one.data(), two.data(), changes)
        if (flag('json')) stdout(`${JSON.stringify({ changes, told: groups }, null, 2)}\n`)
        else {
          const lines = changes.length === 0 ? [mergeText.same] : groupsInWords(groups)
          stdout(lines.map((line) => `${line}\n`).join(''))
        }
        return ok(null)
      }),
    ),
}
