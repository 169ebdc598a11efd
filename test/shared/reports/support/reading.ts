import {
  type Block,
  type Inlines,
  innerBlocks,
  type KeyValueBlock,
  plainText,
  type ReportDocument,
  type TableBlock,
} from '#shared/reports/report-document.ts'

/** Every block in the order of reading, those inside sections included. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(innerBlocks(block))])
}

/** The headings with their level, « 1 Ordre du jour ». */
export function outline({ blocks }: ReportDocument): readonly string[] {
  return allBlocks(blocks).flatMap((block) =>
    block.type === 'heading' ? [`${block.level} ${plainText(block.content)}`] : [],
  )
}

/** What stands under a heading of level 1, until the next one. */
export function chapter({ blocks }: ReportDocument, title: string): readonly Block[] {
  const all = allBlocks(blocks)
  const start = all.findIndex((block) => isTitle(block) && titleOf(block) === title)
  if (start === -1) throw new Error(`no chapter ${title}`)
  const length = all.slice(start + 1).findIndex((block) => isTitle(block) || block.type === 'annex')
  return all.slice(start + 1, length === -1 ? undefined : start + 1 + length)
}

/** The only tables among some blocks, as texts; lines of a cell are joined by « | ». */
export function tables(blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) => (block.type === 'table' ? [cells(block)] : []))
}

/** A table as texts, its headers first. */
export function cells(table: TableBlock): readonly (readonly string[])[] {
  const rows = table.rows.map((row) => (row.type === 'group' ? [words(row.content)] : row.cells.map(words)))
  return [table.columns.map(({ header }) => words(header)), ...rows]
}

/** The paragraphs among some blocks. */
export function paragraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [words(block.content)] : []))
}

/** The lists among some blocks, one line for each item, indented by two spaces a level. */
export function lists(blocks: readonly Block[]): readonly string[] {
  type Items = Extract<Block, { type: 'list' }>['items']
  const read = (items: Items, indent: string): readonly string[] =>
    items.flatMap(({ content, children }) => [`${indent}${words(content)}`, ...read(children, `${indent}  `)])
  return blocks.flatMap((block) => (block.type === 'list' ? read(block.items, '') : []))
}

/** The facts of a block, « Nature : Pour décision ». */
export function factsOf(blocks: readonly Block[]): readonly string[] {
  const isFacts = (block: Block): block is KeyValueBlock => block.type === 'keyValue'
  return blocks
    .filter(isFacts)
    .flatMap(({ rows }) => rows.map(({ label, value }) => `${label} : ${words(value)}`))
}

/** Plain text with ordinary spaces and lines joined by « | »: typography has tests of its own. */
export function words(content: Inlines): string {
  return plainText(content)
    .replaceAll('\n', ' | ')
    .replace(/[\u00A0\u202F]/g, ' ')
}

function isTitle(block: Block): boolean {
  return block.type === 'heading' && block.level === 1
}

function titleOf(block: Block): string {
  return block.type === 'heading' ? words(block.content) : ''
}
