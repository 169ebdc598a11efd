import { cellText, plainLine } from './marks.ts'
import type {
  Prose,
  ProseBlock,
  ProseLine,
  ProseList,
  ProseListStyle,
  ProseRun,
  ProseTable,
} from './prose.ts'
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

function printLine(line: ProseLine): string {
  const words = line.map((run, index) => {
    const after = seam(run, line[index + 1])
    return printText(run, index === 0, after !== '') + after
  })
  return seam(undefined, line[0]) + words.join('')
}

/** The marks between two runs: stars say what begins or ends, brackets hold what leads somewhere. */
function seam(before: ProseRun | undefined, after: ProseRun | undefined): string {
  const isSamePlace = before?.href === after?.href
  const closing = before?.href === undefined || isSamePlace ? '' : `](${before.href})`
  const opening = after?.href === undefined || isSamePlace ? '' : '['
  const strong = before?.strong === after?.strong ? '' : '**'
  const emphasis = before?.emphasis === after?.emphasis ? '' : '*'
  return closing + strong + emphasis + opening
}

/** The words, so that none of their characters is taken for a mark. */
function printText(run: ProseRun, isFirst: boolean, isBeforeMark: boolean): string {
  const { text, href } = run
  const isEdge = isFirst && !isBeforeMark && run.strong === undefined && run.emphasis === undefined
  const escaped = text.replace(/(\\*)([*[\]])/g, (_, slashes: string, mark: string, at: number) => {
    const position = at + slashes.length
    const isMark =
      mark === '*'
        ? !isAmongSpaces(text, at, position, isEdge)
        : href !== undefined || (mark === ']' && text[position + 1] === '(')
    return slashes + slashes + (isMark ? `\\${mark}` : mark)
  })
  return isBeforeMark ? escaped.replace(/\\+$/, '$&$&') : escaped
}

/** « 5 * 3 »: nobody takes this star for a mark. */
function isAmongSpaces(text: string, from: number, at: number, isEdge: boolean): boolean {
  if (from !== at) return false
  const isSpace = (character: string | undefined) => (character === undefined ? isEdge : /\s/.test(character))
  return isSpace(text[at - 1]) && isSpace(text[at + 1])
}
