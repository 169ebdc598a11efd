import { isAddress } from './marks.ts'
import type {
  Prose,
  ProseBlock,
  ProseInnerList,
  ProseItem,
  ProseLine,
  ProseRun,
  ProseTable,
} from './prose.ts'

/**
 * The same prose without what would not be read again: empty parts, spaces at the edges of lines and of bold words,
 * neighbouring runs that look alike, addresses where no link may lead. Tables keep their empty cells.
 */
export function tidyProse(prose: Prose): Prose {
  return prose.flatMap(tidyBlock)
}

function tidyBlock(block: ProseBlock): readonly ProseBlock[] {
  switch (block.type) {
    case 'paragraph': {
      const lines = tidyLines(block.lines)
      return lines.length === 0 ? [] : [{ ...block, lines }]
    }
    case 'heading': {
      const content = tidyLine(block.content)
      return content.length === 0 ? [] : [{ ...block, content }]
    }
    case 'list': {
      const items = block.items.flatMap(tidyItem)
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'table':
      return tidyTable(block)
  }
}

// Items that hang from nothing come up a level.
function tidyItem(item: ProseItem): readonly ProseItem[] {
  const lines = tidyLines(item.lines)
  const inner = tidyInner(item.inner)
  if (lines.length > 0) return [{ lines, inner }]
  return (inner?.items ?? []).map((own) => ({ lines: own, inner: null }))
}

function tidyInner(inner: ProseInnerList | null): ProseInnerList | null {
  const items = inner?.items.map(tidyLines).filter((lines) => lines.length > 0) ?? []
  return inner === null || items.length === 0 ? null : { style: inner.style, items }
}

function tidyTable({ header, rows }: ProseTable): readonly ProseTable[] {
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  const filled = (row: readonly ProseLine[]) =>
    Array.from({ length: width }, (_, column) => tidyLine(row[column] ?? []))
  return width === 0 ? [] : [{ type: 'table', header: filled(header), rows: rows.map(filled) }]
}

function tidyLines(lines: readonly ProseLine[]): readonly ProseLine[] {
  return lines.map(tidyLine).filter((line) => line.length > 0)
}

type Look = Omit<ProseRun, 'text'>
const unmarked: Look = {}

/** One line: trimmed, its runs merged. A space looks like what stands on both sides of it. */
export function tidyLine(line: ProseLine): ProseLine {
  const pieces = line.flatMap(piecesOf)
  const runs: ProseRun[] = []
  let before: Look | null = null
  let spaces = ''
  for (const { text, look } of pieces) {
    if (look === null) {
      spaces += text
      continue
    }
    if (before !== null && spaces !== '') push(runs, spaces, shared(before, look))
    push(runs, text, look)
    before = look
    spaces = ''
  }
  return runs
}

type Piece = { readonly text: string; readonly look: Look | null }

/** Words and the spaces between them, in turn; a space has no look of its own. */
function piecesOf({ text, strong, emphasis, href }: ProseRun): readonly Piece[] {
  const look: Look = {
    ...(strong === true ? { strong } : unmarked),
    ...(emphasis === true ? { emphasis } : unmarked),
    ...(href !== undefined && isAddress(href) ? { href } : unmarked),
  }
  // Controls and halves of pairs may not be stored.
  const storable = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')
  const pieces = storable.match(/\s+|\S+/g) ?? []
  return pieces.map((piece) => ({ text: piece, look: /^\s/.test(piece) ? null : look }))
}

function shared(left: Look, right: Look): Look {
  return {
    ...(left.strong === true && right.strong === true ? { strong: true } : unmarked),
    ...(left.emphasis === true && right.emphasis === true ? { emphasis: true } : unmarked),
    ...(left.href !== undefined && left.href === right.href ? { href: left.href } : unmarked),
  }
}

function push(runs: ProseRun[], text: string, look: Look): void {
  const last = runs.at(-1)
  const isAlike = last?.strong === look.strong && last?.emphasis === look.emphasis && last?.href === look.href
  if (last !== undefined && isAlike) runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push({ text, ...look })
}
