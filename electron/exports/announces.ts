import { type Block, plainText } from '#shared/reports/report-document.ts'

/** What a labelled line under a title leads on to. */
const after: ReadonlySet<Block['type']> = new Set<Block['type']>(['paragraph', 'callout'])
const announced: ReadonlySet<Block['type']> = new Set<Block['type']>(['table', 'keyValue', 'list'])

/**
 * Whether the block at this place only announces the next one: no page's end may part a sentence or a drawing from its table.
 * « Rapporteure : Mme X » under a title belongs to the title, and goes on with it to the text.
 * A note under a table belongs to that table. Titles do it by their style.
 */
export function announces(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block === undefined || next === undefined) return false
  if (blocks[index - 1]?.type === 'heading' && isLabelled(block) && after.has(next.type)) return true
  if (!announced.has(next.type)) return false
  // The course of figures, then the figures.
  if (block.type === 'chart') return next.type === 'table'
  if (block.type === 'together') return block.blocks.at(-1)?.type === 'paragraph'
  return block.type === 'paragraph' && !(block.style === 'note' && blocks[index - 1]?.type === 'table')
}

/** A line that begins with its label in strong type. */
function isLabelled(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const [label] = block.content
  return label?.type === 'strong' && plainText(label.content).trimEnd().endsWith(':')
}
