import { parseProse } from './parse-prose.ts'
import type { ProseBlock, ProseInnerList, ProseItem, ProseLine, ProseListStyle } from './prose.ts'

/** A long text without looks, as a mail or a calendar shows it: lists in lines, links with their address. */
export function plainProse(text: string): string {
  return parseProse(text).map(plainBlock).join('\n\n')
}

function plainBlock(block: ProseBlock): string {
  switch (block.type) {
    case 'paragraph':
      return plainLines(block.lines)
    case 'heading':
      return words(block.content)
    case 'list':
      return block.items.map((item, index) => listItem(item, block.style, index)).join('\n')
    case 'table':
      return [block.header, ...block.rows].map((cells) => cells.map(words).join(' ; ')).join('\n')
  }
}

function listItem({ lines, inner }: ProseItem, style: ProseListStyle, index: number): string {
  return [marked(plainLines(lines), style, index), ...(inner === null ? [] : innerLines(inner))].join('\n')
}

function innerLines({ style, items }: ProseInnerList): readonly string[] {
  return items.map((lines, index) => `  ${marked(plainLines(lines), style, index)}`)
}

function marked(text: string, style: ProseListStyle, index: number): string {
  return style === 'numbers' ? `${index + 1}. ${text}` : `– ${text}`
}

function plainLines(lines: readonly ProseLine[]): string {
  return lines.map(words).join('\n')
}

/** The words of a line; the address of a link follows those that do not say it. */
function words(line: ProseLine): string {
  return line
    .map(({ text, href }) => (href === undefined || isSaid(text, href) ? text : `${text} (${href})`))
    .join('')
}

function isSaid(text: string, href: string): boolean {
  return (
    href.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '') ===
    text.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  )
}
