import type { AnnexRefusal, ExportWarning } from '#shared/api/models.ts'
import { heading } from '#shared/reports/parts/blocks.ts'
import { line } from '#shared/reports/parts/lines.ts'
import type { AnnexBlock, Block } from '#shared/reports/report-document.ts'
import { annexRefusalText, annexWanted } from '#shared/text/annex-refusals.ts'

type Refused = ReadonlyMap<string, AnnexRefusal>

/** The same blocks, with a page that says politely what is missing in the place of each annex that was refused. */
export function withStandIns(blocks: readonly Block[], refused: Refused): readonly Block[] {
  if (refused.size === 0) return blocks
  return blocks.map((block): Block => {
    if (block.type === 'section' || block.type === 'together' || block.type === 'booklet') {
      return { ...block, blocks: withStandIns(block.blocks, refused) }
    }
    const reason = block.type === 'annex' ? refused.get(block.source) : undefined
    return block.type === 'annex' && reason !== undefined ? standIn(block, reason) : block
  })
}

/** What the user is told of the annexes that were refused, each under the title that the document gives it. */
export function leftOut(annexes: readonly AnnexBlock[], refused: Refused): readonly ExportWarning[] {
  return annexes.flatMap(({ source, title, origin = '' }): readonly ExportWarning[] => {
    const reason = refused.get(source)
    return reason === undefined ? [] : [{ type: 'annex-left-out', title, origin, reason }]
  })
}

function standIn({ title, id, origin = '' }: AnnexBlock, reason: AnnexRefusal): Block {
  return {
    type: 'section',
    orientation: 'portrait',
    blocks: [
      heading(1, title, id),
      {
        type: 'callout',
        style: 'note',
        title: line(annexRefusalText(reason)),
        aside: null,
        paragraphs: [line(annexWanted(origin))],
        vote: null,
      },
    ],
  }
}
