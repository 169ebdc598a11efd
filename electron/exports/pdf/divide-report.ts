import { text } from '#shared/reports/report-document.ts'
import type { ElsewhereBlock, ElsewhereTitle, LaidOutAnnex, LaidOutBlock, LaidOutReport } from './lay-out.ts'

/** How much of the annexes is compiled at once. */
export type PartLimits = { readonly pages: number; readonly bytes: number }
/** The compiler takes about twelve times the room of the files that it draws, and most of it serves again for the next. */
export const usualLimits: PartLimits = { pages: 100, bytes: 6 * 1024 * 1024 }

/** A report that is compiled in parts and joined: where each part belongs, the main one holds a page that stands for it. */
export type DividedReport = {
  readonly main: LaidOutReport
  /** What each part is, once the main one has told where it begins and how many pages there are in all. */
  readonly parts: readonly ((firstPage: number, pageCount: number) => LaidOutReport)[]
}

/** Sets the annexes apart where they are too many for one compilation; null when the report is to stay whole. */
export function divideReport(report: LaidOutReport, limits: PartLimits): DividedReport | null {
  const { meta, blocks, files } = report
  const byPath = new Map(files.map((file) => [file.path, file]))
  const filesOf = (annexes: readonly LaidOutAnnex[]) =>
    [...pathsOf(annexes)].flatMap((path) => byPath.get(path) ?? [])
  const fits = (annexes: readonly LaidOutAnnex[]): boolean =>
    sum(annexes.map(({ pages }) => pages.length)) <= limits.pages &&
    sum(filesOf(annexes).map(({ bytes }) => bytes.byteLength)) <= limits.bytes
  const annexes = blocks.filter(isAnnex)
  if (fits(annexes) || blocks.some(isBoundToWhole)) return null

  const grouped = group(blocks, fits)
  const apart = pathsOf(annexes)
  return {
    main: {
      ...report,
      blocks: grouped.map((item) => (isGroup(item) ? standInOf(item) : item)),
      files: files.filter(({ path }) => !apart.has(path)),
    },
    parts: grouped.filter(isGroup).map((own) => (firstPage, pageCount) => ({
      meta: { ...meta, span: { firstPage, pageCount } },
      blocks: own,
      parts: [],
      files: filesOf(own),
    })),
  }
}

type Item = LaidOutReport['blocks'][number]
type Group = LaidOutAnnex[]

function isAnnex(block: Item): block is LaidOutAnnex & LaidOutBlock {
  return block.type === 'annex'
}

function isGroup(item: Item | Group): item is Group {
  return Array.isArray(item)
}

// Attached originals are the whole document's, and booklets count its pages.
function isBoundToWhole(block: Item): boolean {
  return block.type === 'booklet' || (isAnnex(block) && block.originals.length > 0)
}

function pathsOf(annexes: readonly LaidOutAnnex[]): ReadonlySet<string> {
  return new Set(annexes.flatMap(({ pages }) => pages.map(({ path }) => path)))
}

/** The blocks, with annexes that follow each other in groups that fit; a large one is a group alone. */
function group(blocks: readonly Item[], fits: (annexes: Group) => boolean): readonly (Item | Group)[] {
  const grouped: (Item | Group)[] = []
  for (const [index, block] of blocks.entries()) {
    const last = grouped.at(-1)
    if (!isAnnex(block)) grouped.push(block)
    else {
      const named = { ...block, id: block.id ?? `apart-${index}` }
      if (last !== undefined && isGroup(last) && fits([...last, named])) last.push(named)
      else grouped.push([named])
    }
  }
  return grouped
}

function standInOf(annexes: Group): ElsewhereBlock {
  let pages = 0
  const titles = annexes.map(({ id = '', title, pages: own }): ElsewhereTitle => {
    const page = pages + 1
    pages += own.length
    return { id, level: 1, content: [text(title)], page }
  })
  return { type: 'elsewhere', numbered: false, pages, titles }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
