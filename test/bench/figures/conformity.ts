import type { DocumentData } from '#shared/document/document-data.ts'
import { checkConformity, createChecker } from '#shared/quality/conformity/check-conformity.ts'
import { largeProject } from '../../support/large-project.ts'
import { type Figure, processorTime, timed } from '../support/figure.ts'

const day = '2026-11-24'
/** An académie: 140 constituencies, 3,500 schools, each with its team, 350 communes, over 10,000 persons. */
const size = { schools: 3_500, teams: 3_500 }

/** Every rule on a whole académie, and again after an edit of one record. */
export const conformity: Figure = {
  name: 'conformity',
  hasWindow: false,
  measure: async (tell) => {
    const { data } = largeProject(size)
    const results = checkConformity(data, { date: day })
    const note = `${results.length} results`
    const whole = await timed(15, () => checkConformity(data, { date: day }), { before: 3 })
    tell({ name: 'check of an académie: every rule', samples: whole, budget: { median: 100 }, note })
    const used = await timed(15, () => checkConformity(data, { date: day }), { clock: processorTime })
    tell({ name: 'check of an académie: processor time', samples: used, budget: { median: 100 } })
    for (const collection of ['entity', 'person', 'mandate', 'decision'] as const) {
      const checker = createChecker()
      checker(data, { date: day })
      let latest = data
      const edit = () => {
        latest = edited(latest, collection)
        checker(latest, { date: day })
      }
      tell({
        name: `check of an académie: after an edit (${collection})`,
        samples: await timed(15, edit, { before: 3 }),
      })
    }
  },
}

/** The same document with one map replaced, as any edit of a record leaves it. */
function edited(data: DocumentData, collection: 'entity' | 'person' | 'mandate' | 'decision'): DocumentData {
  return { ...data, [collection]: new Map<string, unknown>(data[collection]) }
}
