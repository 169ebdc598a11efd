import { assertNever } from '#shared/kit/assert-never.ts'
import {
  type Block,
  type CalloutBlock,
  type Inlines,
  type ListItem,
  plainText,
  type TableBlock,
  type TableRow,
} from '#shared/reports/report-document.ts'

/**
 * Rough heights, in lines, on the low side of a landscape A4 page (about 38 lines). What is kept whole must
 * fit a page: the engine lets an unbreakable block run over the bottom edge.
 */
const lineWidth = 85
const longestKept = 24
// Neither drawings nor pages of their own are ever kept with something else.
const never = 1000

/** Whether the row may be kept whole on a page. */
export function isRowKept(row: TableRow, table: TableBlock): boolean {
  return rowLines(row, table) <= longestKept
}

/** Whether the box may be kept whole on a page. */
export function isCalloutKept(callout: CalloutBlock): boolean {
  return blockLines(callout) <= longestKept
}

/** Whether these blocks may be kept on one page. */
export function areBlocksKept(blocks: readonly Block[]): boolean {
  return sum(blocks.map(blockLines)) <= longestKept
}

function blockLines(block: Block): number {
  switch (block.type) {
    case 'heading':
      return 2 + textLines(block.content)
    case 'paragraph':
      return 1 + textLines(block.content)
    case 'list':
      return 1 + sum(block.items.map(itemLines))
    case 'table':
      return 3 + sum(block.rows.map((row) => rowLines(row, block)))
    case 'keyValue':
      return 1 + sum(block.rows.map((row) => textLines(row.value, 0.7)))
    case 'callout':
      return 5 + sum(block.paragraphs.map((runs) => 1 + textLines(runs))) + textLines(block.vote ?? [])
    case 'signature':
      return 8
    case 'form':
      return 1 + 2 * block.fields.length
    case 'together':
      return sum(block.blocks.map(blockLines))
    case 'cover':
    case 'contents':
    case 'chart':
    case 'annex':
    case 'pageBreak':
    case 'section':
    case 'letterhead':
    case 'letterOpening':
    case 'booklet':
    case 'sheet':
    case 'plate':
    case 'index':
      return never
    default:
      return assertNever(block)
  }
}

function itemLines(item: ListItem): number {
  return textLines(item.content, 0.9) + sum(item.children.map(itemLines))
}

function rowLines(row: TableRow, table: TableBlock): number {
  if (row.type === 'group') return 1 + textLines(row.content)
  const shares = table.columns.map(({ width }) => (width === 'fit' ? 0 : width))
  const fitting = shares.filter((share) => share === 0).length
  const remaining = Math.max(0.2, 1 - 0.12 * fitting)
  const lines = row.cells.map((cell, index) => {
    const share = shares[index] ?? 0
    return textLines(cell, share === 0 ? 0.12 : (remaining * share) / sum(shares))
  })
  return 1 + Math.max(1, ...lines)
}

function textLines(runs: Inlines, share = 1): number {
  const width = Math.max(6, lineWidth * share)
  return sum(
    plainText(runs)
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(line.length / width))),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
