import { parseProse } from '../../prose/parse-prose.ts'
import { lineWords, type Prose, type ProseBlock, type ProseItem, type ProseLine } from '../../prose/prose.ts'
import type { Block, HeadingBlock, Inlines, ListItem } from '../report-document.ts'
import { line, stack, strongStart } from './lines.ts'
import { proseTable } from './prose-table.ts'
import { styledLine } from './styled-line.ts'

const bullet = /^\s*[-–—•*]\s+(?=\S)/
/** « Objet. – Arrêter la liste … »: the heading that administrative notes run into their paragraph. */
const runInHeading = /^\p{Lu}[\p{L} ’-]{1,40}\.(?= – \S)/u

/** The level of the title that stands above a text: its own headings are of the two levels below. */
export type LevelAbove = 1 | 2

/**
 * A long text as blocks. A heading under which nothing was written is not printed, nor is an empty table: an outline
 * that was filled in part shows what was filled.
 */
export function proseBlocks(text: string, above: LevelAbove): readonly Block[] {
  const prose = parseProse(text).filter(isFilled).map(raised)
  return prose.filter((_, index) => isFollowed(prose, index)).map((block) => blockOf(block, above))
}

/** Whether the text has its own outline, and needs no title above it. */
export function beginsWithHeading(text: string): boolean {
  return parseProse(text)[0]?.type === 'heading'
}

/** A text without marks as paragraphs of runs, for boxes: the items of lists stay lines of their paragraph. */
export function proseParagraphs(text: string): readonly Inlines[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((chunk) =>
      stack(...chunk.split('\n').map((words) => line(words.replaceAll('\t', ' ').replace(bullet, '– ')))),
    )
    .filter((paragraph) => paragraph.length > 0)
}

function isFilled(block: ProseBlock): boolean {
  return block.type !== 'table' || [block.header, ...block.rows].flat(2).length > 0
}

/** No level of headings is skipped: a heading of the second level before any of the first is one of the first. */
function raised(block: ProseBlock, index: number, prose: Prose): ProseBlock {
  if (block.type !== 'heading') return block
  const hasMain = prose.slice(0, index).some((before) => before.type === 'heading' && before.level === 1)
  return hasMain ? block : { ...block, level: 1 }
}

/** Whether a heading has something to announce before the next one of its level or above. */
function isFollowed(prose: Prose, index: number): boolean {
  const block = prose[index]
  if (block?.type !== 'heading') return true
  const after = prose.slice(index + 1)
  const end = after.findIndex((next) => next.type === 'heading' && next.level <= block.level)
  return after.slice(0, end === -1 ? after.length : end).some(({ type }) => type !== 'heading')
}

function blockOf(block: ProseBlock, above: LevelAbove): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', style: 'body', content: stack(...block.lines.map(withHeading)) }
    case 'heading':
      return { type: 'heading', level: levelUnder(above, block.level), content: styledLine(block.content) }
    case 'list':
      return { type: 'list', style: block.style, items: block.items.map(itemOf) }
    case 'table':
      return proseTable(block)
  }
}

function levelUnder(above: LevelAbove, level: 1 | 2): HeadingBlock['level'] {
  if (above === 1) return level === 1 ? 2 : 3
  return level === 1 ? 3 : 4
}

function itemOf({ lines, inner }: ProseItem): ListItem {
  const content = stacked(lines)
  if (inner === null) return { content, children: [] }
  const children = inner.items.map((own) => ({ content: stacked(own), children: [] }))
  return { content, children, childrenStyle: inner.style }
}

function stacked(lines: readonly ProseLine[]): Inlines {
  return stack(...lines.map(styledLine))
}

function withHeading(words: ProseLine): Inlines {
  const heading = runInHeading.exec(lineWords(words))?.[0]
  return heading === undefined ? styledLine(words) : strongStart(styledLine(words), heading)
}
