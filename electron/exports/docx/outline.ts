import { type AnnexBlock, type Block, type HeadingBlock, plainText } from '#shared/reports/report-document.ts'

/** A title of the document, and the id of its bookmark: the library would number its own from one export to the next. */
export type OutlineEntry = {
  readonly block: HeadingBlock | AnnexBlock
  readonly level: HeadingBlock['level']
  readonly words: string
  readonly id: string
}

/** Every title, in order; the title of an annex is of the first level. */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  return titlesOf(blocks).map((block, index) => {
    const id = block.id ?? `title ${index + 1}`
    return block.type === 'annex'
      ? { block, id, level: 1, words: block.title }
      : { block, id, level: block.level, words: plainText(block.content) }
  })
}

function titlesOf(blocks: readonly Block[]): readonly OutlineEntry['block'][] {
  return blocks.flatMap((block) => {
    if (block.type === 'section' || block.type === 'together') return titlesOf(block.blocks)
    return block.type === 'heading' || block.type === 'annex' ? [block] : []
  })
}
