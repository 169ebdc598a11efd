import fs from 'node:fs'
import path from 'node:path'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { say } from '../../electron/cli/support/say.ts'
import { academySize, largeProject } from '../../support/large-project.ts'
import { type Figure, timed } from '../support/figure.ts'
import { withFolder, written } from '../support/window.ts'

/** A copy of 5,000 entities that comes back: both offices changed a record in ten, and one of a hundred otherwise. */
export const merge: Figure = {
  name: 'merge',
  hasWindow: false,
  measure: (tell) =>
    withFolder(async (folder) => {
      const { data, contents } = largeProject(academySize)
      const [mine, theirs] = [edited(data, 0, 'ici'), edited(data, 5, 'copie')]
      const { changes, conflicts } = mergeDocuments(data, mine, theirs)
      tell({
        name: 'merge, 5,000 entities, a record in ten on each side: in memory',
        samples: await timed(10, () => mergeDocuments(data, mine, theirs), { before: 2 }),
        note: `${changes.length} changes, ${conflicts.length} conflicts`,
      })
      const files = { base: data, mine, theirs }
      const [base, file, copy] = Object.entries(files).map(([name, one]) =>
        written(folder, name, { data: one, contents }),
      ) as [string, string, string] // three files
      const work = path.join(folder, 'document.gouvernail')
      tell({
        name: 'the same, files opened, document kept beside, written in one step',
        samples: await timed(5, async () => {
          fs.copyFileSync(file, work)
          const said = await say('merge', work, copy, '--base', base, '--prefer', 'mine')
          if (said.code !== 0) throw new Error(said.err)
        }),
        budget: { median: 2000 },
      })
    }),
}

/** Every tenth entity and person changed, from one of them on; a hundredth of all on both sides alike. */
function edited(data: DocumentData, first: number, word: string): DocumentData {
  const records = (['entity', 'person'] as const).flatMap((collection) =>
    [...data[collection].values()].map((record) => ({ collection, record })),
  )
  const chosen = records.filter((_, index) => index % 10 === first || index % 100 === 50)
  return applyChanges(
    data,
    chosen.map(
      ({ collection, record }) =>
        ({ collection, id: record.id, before: record, after: { ...record, note: word } }) as Change, // of its collection
    ),
  )
}
