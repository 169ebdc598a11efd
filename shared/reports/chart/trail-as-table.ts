import type { Decision } from '../../decisions/decision.ts'
import type { PageFormat } from '../../kit/paper.ts'
import { stageLength } from '../../text/lineage.ts'
import { trailText } from '../../text/trail.ts'
import { groupedTableOf, heading } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import type { TrailLine } from '../parts/trail-lines.ts'
import type { Block } from '../report-document.ts'
import { wordPages } from './chart-as-words.ts'

/** The thread of a decision, as a document tells it. */
export type Trail = { readonly title: string; readonly lines: readonly TrailLine[] }

/** Its number, or its title while it has none. */
export function decisionName({ number, title }: Decision): string {
  return number ?? title
}

/** The steps of a thread, decision by decision. */
export function trailAsTable({ lines }: Trail, page: PageFormat): readonly Block[] {
  const decisions = [...new Set(lines.map(({ step }) => step.decision))]
  const groups = decisions.map((decision) => ({
    title: decision.number === null ? decision.title : `${decision.number} – ${decision.title}`,
    items: lines.filter(({ step }) => step.decision === decision),
  }))
  const table = groupedTableOf<TrailLine>(
    'text',
    [
      { header: trailText.step, width: 'fit', align: 'end', cell: ({ step }) => line(String(step.number)) },
      { header: trailText.place, width: 3, cell: ({ place }) => line(place) },
      { header: trailText.what, width: 8, cell: ({ sentence }) => line(sentence) },
      { header: trailText.days, width: 'fit', align: 'end', cell: ({ step }) => line(stageLength(step)) },
    ],
    groups,
  )
  return [{ ...wordPages(page), blocks: [heading(1, trailText.steps), table] }]
}
