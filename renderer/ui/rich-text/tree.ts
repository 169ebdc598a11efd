import type { Mark, Node } from 'prosemirror-model'
import type { RichBlock, RichItem, RichLine, RichListStyle, RichRun } from './rich-text.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

// ---- Blocks to the editor's document

/** The document of the editor, with room to write where blocks alone would leave none. */
export function docOf(blocks: readonly RichBlock[]): Node {
  const content = blocks.flatMap((block, index) => {
    const node = nodeOf(block)
    const next = blocks[index + 1]
    const isFirstTable = index === 0 && block.type === 'table'
    return [...(isFirstTable ? [room()] : []), node, ...(needsRoom(block, next) ? [room()] : [])]
  })
  return nodes.doc.create(null, content.length === 0 ? [room()] : content)
}

/** After a table, or a heading under which nothing is written yet. */
function needsRoom(block: RichBlock, next: RichBlock | undefined): boolean {
  if (block.type === 'table') return next === undefined || next.type === 'table'
  return block.type === 'heading' && (next === undefined || next.type === 'heading')
}

function room(): Node {
  return nodes.paragraph.create()
}

function nodeOf(block: RichBlock): Node {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block.lines)
    case 'heading':
      return nodes.heading.create({ level: block.level }, textsOf(block.content, false))
    case 'list':
      return listOf(block.style, block.items.map(itemOf))
    case 'table':
      return nodes.table.create(null, [
        rowOf(block.header, true),
        ...block.rows.map((row) => rowOf(row, false)),
      ])
  }
}

function paragraphOf(lines: readonly RichLine[]): Node {
  const content = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [nodes.break.create()]),
    ...textsOf(line, true),
  ])
  return nodes.paragraph.create(null, content)
}

function listOf(style: RichListStyle, items: readonly Node[]): Node {
  return nodes[style].create(null, items)
}

function itemOf({ lines, inner }: RichItem): Node {
  const own = paragraphOf(lines)
  if (inner === null) return nodes.item.create(null, own)
  const items = inner.items.map((innerLines) => nodes.item.create(null, paragraphOf(innerLines)))
  return nodes.item.create(null, [own, listOf(inner.style, items)])
}

function rowOf(cells: readonly RichLine[], isHeader: boolean): Node {
  const type = isHeader ? nodes.table_header : nodes.table_cell
  return nodes.table_row.create(
    null,
    cells.map((cell) => type.create(null, textsOf(cell, true))),
  )
}

function textsOf(line: RichLine, mayBeStrong: boolean): readonly Node[] {
  return line.map((run) => schema.text(run.text, marksOf(run, mayBeStrong)))
}

function marksOf({ strong, emphasis, href }: RichRun, mayBeStrong: boolean): readonly Mark[] {
  return [
    ...(href === undefined ? [] : [marks.link.create({ href })]),
    ...(strong === true && mayBeStrong ? [marks.strong.create()] : []),
    ...(emphasis === true ? [marks.emphasis.create()] : []),
  ]
}

// ---- The editor's document to blocks

/** What was written. Lists deeper than two levels come up to the second. */
export function blocksOf(doc: Node): readonly RichBlock[] {
  return childrenOf(doc).map(blockOf)
}

function blockOf(node: Node): RichBlock {
  switch (node.type) {
    case nodes.heading:
      return { type: 'heading', level: node.attrs.level === 1 ? 1 : 2, content: lineOf(node) }
    case nodes.bullets:
    case nodes.numbers:
      return { type: 'list', style: styleOf(node), items: childrenOf(node).map(readItem) }
    case nodes.table: {
      const [header = [], ...rows] = childrenOf(node).map(readRow)
      return { type: 'table', header, rows }
    }
    default:
      return { type: 'paragraph', lines: linesOf(node) }
  }
}

function styleOf(list: Node): RichListStyle {
  return list.type === nodes.bullets ? 'bullets' : 'numbers'
}

function readItem(item: Node): RichItem {
  const [paragraph, inner] = childrenOf(item)
  return {
    lines: paragraph === undefined ? [] : linesOf(paragraph),
    inner: inner === undefined ? null : { style: styleOf(inner), items: innerItems(inner) },
  }
}

function innerItems(list: Node): readonly (readonly RichLine[])[] {
  return childrenOf(list).flatMap((item) => {
    const [paragraph, deeper] = childrenOf(item)
    const lines = paragraph === undefined ? [] : [linesOf(paragraph)]
    return deeper === undefined ? lines : [...lines, ...innerItems(deeper)]
  })
}

function readRow(row: Node): readonly RichLine[] {
  return childrenOf(row).flatMap((cell) => [
    lineOf(cell),
    ...Array.from({ length: Number(cell.attrs.colspan) - 1 }, () => []),
  ])
}

function lineOf(node: Node): RichLine {
  return linesOf(node).flat()
}

function linesOf(node: Node): readonly RichLine[] {
  const lines: RichRun[][] = [[]]
  for (const child of childrenOf(node)) {
    if (child.type === nodes.break) lines.push([])
    else lines.at(-1)?.push(runOf(child))
  }
  return lines
}

function runOf(node: Node): RichRun {
  const link = node.marks.find(({ type }) => type === marks.link)
  return {
    text: node.text ?? '',
    ...(marks.strong.isInSet(node.marks) === undefined ? {} : { strong: true }),
    ...(marks.emphasis.isInSet(node.marks) === undefined ? {} : { emphasis: true }),
    ...(link === undefined ? {} : { href: String(link.attrs.href) }),
  }
}

function childrenOf(node: Node): readonly Node[] {
  return node.content.content
}
