import {
  type AnnexBlock,
  type Block,
  type HeadingBlock,
  innerBlocks,
  type LetterOpeningBlock,
  plainText,
} from '#shared/reports/report-document.ts'

/** A title of the document, and the id of its bookmark: the library would number its own from one export to the next. */
export type OutlineEntry = {
  readonly block: HeadingBlock | AnnexBlock | LetterOpeningBlock
  readonly level: HeadingBlock['level']
  readonly words: string
  readonly id: string
}

/** Every title, in order; the title of an annex and the subject of a letter are of the first level. */
export function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  return titlesOf(blocks).map((block, index) => {
    const name = `title ${index + 1}`
    if (block.type === 'letterOpening') return { block, id: name, level: 1, words: plainText(block.subject) }
    const id = block.id ?? name
    return block.type === 'annex'
      ? { block, id, level: 1, words: block.title }
      : { block, id, level: block.level, words: plainText(block.content) }
  })
}

function titlesOf(blocks: readonly Block[]): readonly OutlineEntry['block'][] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading' || block.type === 'annex' || block.type === 'letterOpening') return [block]
    return titlesOf(innerBlocks(block))
  })
}
