import type { Block } from '#shared/reports/report-document.ts'

const announced: ReadonlySet<Block['type']> = new Set<Block['type']>(['table', 'keyValue', 'list'])

/**
 * Whether the block at this place only announces the next one: no page's end may part a sentence or a drawing from its table.
 * A note under a table belongs to that table. Titles do it by their style.
 */
export function announces(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block === undefined || next === undefined || !announced.has(next.type)) return false
  // The course of figures, then the figures.
  if (block.type === 'chart') return next.type === 'table'
  if (block.type === 'together') return block.blocks.at(-1)?.type === 'paragraph'
  return block.type === 'paragraph' && !(block.style === 'note' && blocks[index - 1]?.type === 'table')
}
