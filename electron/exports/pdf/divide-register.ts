import { type Inlines, plainText, type TableColumn, type TableRow } from '#shared/reports/report-document.ts'
import type { LaidOutBlock, LaidOutReport } from './lay-out.ts'
import { idsIn, pagesToldIn } from './named-links.ts'

/** How much of a register is compiled at once; one of no more boxes than `whole` is not divided. */
export type RegisterLimits = { readonly boxes: number; readonly rows: number; readonly whole: number }
/** Small enough to be compiled again at each edit, large enough for the fonts that each part brings. */
export const usualRegisterLimits: RegisterLimits = { boxes: 100, rows: 250, whole: 100 }

/** A register that is compiled in parts and joined; each part begins a page. */
export type DividedRegister = {
  /** What comes before them: title page and contents. */
  readonly front: readonly LaidOutBlock[]
  readonly parts: readonly RegisterPart[]
}
export type RegisterPart = {
  readonly blocks: readonly LaidOutBlock[]
  /** To what others may lead. */
  readonly ids: readonly string[]
  /** It tells on which pages others stand: those come first. */
  readonly tellsPages: boolean
}

/** Sets the texts and tables of a long register apart; null when it is to stay whole. */
export function divideRegister(report: LaidOutReport, limits: RegisterLimits): DividedRegister | null {
  const blocks = report.blocks.filter(isBlock)
  const begins = blocks.findIndex(({ type }) => type === 'heading')
  const body = blocks.slice(begins)
  const isShort = body.filter(({ type }) => type === 'callout').length <= limits.whole
  if (report.meta.kind !== 'register' || begins < 0 || isShort) return null
  if (blocks.length < report.blocks.length || !body.every(({ type }) => divisible.has(type))) return null

  const pieces = body.flatMap((block) => (isTable(block) ? piecesOf(block, limits.rows) : [block]))
  const told = pagesToldIn(body)
  const parts = group(pieces, limits).map((own) => ({
    blocks: own,
    ids: idsIn(own),
    tellsPages: pagesToldIn(own).size > 0,
  }))
  const first = parts.findIndex(({ tellsPages }) => tellsPages)
  const tables = first < 0 ? [] : parts.slice(first)
  const isInOrder = tables.every(({ tellsPages, ids }) => tellsPages && !ids.some((id) => told.has(id)))
  return isInOrder ? { front: blocks.slice(0, begins), parts } : null
}

const divisible: ReadonlySet<string> = new Set([
  ...['heading', 'paragraph', 'list', 'keyValue', 'callout', 'table', 'pageBreak'],
])

function isBlock(block: LaidOutReport['blocks'][number]): block is LaidOutBlock {
  return block.type !== 'elsewhere'
}

type TableData = LaidOutBlock & {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

function isTable(block: LaidOutBlock): block is TableData {
  return block.type === 'table'
}

/** The table in pieces; one that begins under a group says again which, and no group is parted from its first row. */
function piecesOf(table: TableData, limit: number): readonly LaidOutBlock[] {
  if (table.rows.length <= limit) return [table]
  const pieces: TableRow[][] = []
  let above: readonly TableRow[] = []
  let waiting: readonly TableRow[] = []
  let count = limit
  for (const [index, row] of table.rows.entries()) {
    if (row.type === 'group') {
      above = [row]
      waiting = [...waiting, row]
    } else {
      // No few rows are left for a piece alone.
      if (count >= limit && table.rows.length - index > limit / 5) {
        pieces.push([...(waiting.length > 0 ? waiting : above)])
        count = 0
      } else pieces.at(-1)?.push(...waiting)
      waiting = []
      pieces.at(-1)?.push(row)
      count++
    }
  }
  pieces.at(-1)?.push(...waiting)
  const widest = widestCells(table)
  return pieces.map((rows) => ({ ...table, rows, widest }))
}

/** Among them is the widest cell of each column that fits its content: those that are long, all digits being as wide. */
function widestCells({ columns, rows }: TableData): readonly (readonly Inlines[])[] {
  return columns.map(({ width }, index) => {
    const kinds = new Map<string, Inlines>()
    if (width !== 'fit') return []
    for (const row of rows) {
      const cell = row.type === 'cells' ? row.cells[index] : undefined
      const kind = cell === undefined ? '' : plainText(cell).replace(/\d/g, '0')
      if (cell !== undefined && kind !== '' && !kinds.has(kind)) kinds.set(kind, cell)
    }
    const longestFirst = [...kinds].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    return longestFirst.slice(0, 20).map(([, cell]) => cell)
  })
}

/** The blocks by as many as are compiled at once: cut before a title where a part is more than half full. */
function group(blocks: readonly LaidOutBlock[], limits: RegisterLimits): readonly LaidOutBlock[][] {
  const groups: LaidOutBlock[][] = [[]]
  const full = limits.boxes * limits.rows
  let weight = 0
  let isTitled = false
  for (const block of blocks) {
    const own = weightOf(block, limits)
    const isTitle = block.type === 'heading'
    // What follows a title stays with it.
    const isFull = !isTitled && (weight + own > full || (isTitle && weight > full / 2))
    if (block.type === 'pageBreak' || (isFull && groups.at(-1)?.length !== 0)) {
      groups.push([])
      weight = 0
    }
    if (block.type !== 'pageBreak') groups.at(-1)?.push(block)
    weight += own
    isTitled = isTitle || block.announces === true
  }
  return groups.filter(({ length }) => length > 0)
}

function weightOf(block: LaidOutBlock, { boxes, rows }: RegisterLimits): number {
  if (isTable(block)) return block.rows.length * boxes
  return block.type === 'callout' ? rows : 0
}
