import { cellText, plainLine } from './marks.ts'
import { printLine } from './print-line.ts'
import type { Prose, ProseBlock, ProseLine, ProseList, ProseListStyle, ProseTable } from './prose.ts'
import { tidyProse } from './tidy-prose.ts'

/** The text that is stored for this prose: `parseProse` reads it as the same prose, tidied. */
export function printProse(prose: Prose): string {
  return tidyProse(prose).map(printBlock).join('\n\n')
}

function printBlock(block: ProseBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.lines.map((line) => plainLine(printLine(line))).join('\n')
    case 'heading':
      return `${'#'.repeat(block.level)} ${printLine(block.content)}`
    case 'list':
      return printList(block)
    case 'table':
      return printTable(block)
  }
}

function printList({ style, items }: ProseList): string {
  return items
    .flatMap(({ lines, inner }, index) => [
      ...printItem(lines, style, index, ''),
      ...(inner?.items.flatMap((own, rank) => printItem(own, inner.style, rank, '  ')) ?? []),
    ])
    .join('\n')
}

function printItem(
  [first = [], ...others]: readonly ProseLine[],
  style: ProseListStyle,
  index: number,
  indent: string,
): readonly string[] {
  const mark = style === 'bullets' ? '-' : `${index + 1}.`
  const more = others.map((line) => `${indent}  ${plainLine(printLine(line))}`)
  return [`${indent}${mark} ${printLine(first)}`, ...more]
}

function printTable({ header, rows }: ProseTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const printed = [header, ...rows].map((cells) => row(cells.map((cell) => cellText(printLine(cell)))))
  return [printed[0], row(header.map(() => '---')), ...printed.slice(1)].join('\n')
}
