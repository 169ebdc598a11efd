import type { CompiledReport, CompilerSetting } from './compiler-setting.ts'
import type { DividedRegister, RegisterPart } from './divide-register.ts'
import {
  type ElsewhereBlock,
  type ElsewhereTitle,
  filesOf,
  type LaidOutBlock,
  type LaidOutReport,
} from './lay-out.ts'
import { ledByName } from './named-links.ts'
import { type Compilation, nothingCompiled } from './typst-engine.ts'

/**
 * Compiles a register in parts: first those that tell no page, then, since it is known where all stands, the tables,
 * and last the main document, which has empty pages with the titles and footers of them all.
 */
export async function compileRegister(
  report: LaidOutReport,
  { front, parts }: DividedRegister,
  setting: CompilerSetting,
): Promise<CompiledReport> {
  const titled = parts.map(withTitles)
  const texts = titled.filter(({ tellsPages }) => !tellsPages)
  const tables = titled.slice(texts.length)
  const compileAll = compilerOf(setting, parts.length + 2)
  const trial = mainReport({ ...report, meta: { ...report.meta, exportedAt: anyInstant } }, front, [
    { ...standIn, pages: 1, titles: titled.flatMap(onOnePage) },
  ])
  const [tried = nothingCompiled, ...early] = await compileAll([
    () => trial,
    ...texts.map((part) => () => partReport(report, part)),
  ])
  const failed = [tried, ...early].find(isFailed)
  if (failed !== undefined) return { ...failed, apart: [] }

  // How many pages the contents take hangs on how many titles there are, and hardly ever on their pages.
  let before = pagesBefore(tried)
  for (let turn = 0; turn < 3; turn++) {
    const pageOf = pagesOf(early, before)
    const compiled = [
      ...early,
      ...(await compileAll(tables.map((part) => () => partReport(report, part, pageOf)))),
    ]
    const standIns = titled.map((part, index) => standInOf(part, index, compiled[index] ?? nothingCompiled))
    const spoilt = compiled.find(isFailed)
    if (spoilt !== undefined) return { ...spoilt, apart: [] }
    const isLarge = standIns.reduce((sum, { pages }) => sum + pages, 0) > manyPages
    const [main = nothingCompiled] = await compileAll([() => mainReport(report, front, standIns)], isLarge)
    if (isFailed(main) || pagesBefore(main) === before) {
      const apart = compiled.flatMap(({ pdf, places }, index) =>
        pdf === null ? [] : [{ pdf, places, standIn: main.elsewhere[index] ?? 0 }],
      )
      return { ...main, apart }
    }
    before = pagesBefore(main)
  }
  throw new Error('The contents take another number of pages each time')
}

function compilerOf({ press, clean, onPart }: CompilerSetting, total: number) {
  let done = 0
  onPart(done, total)
  return (reports: readonly (() => LaidOutReport)[], isLarge?: boolean): Promise<readonly Compilation[]> =>
    press.compileAll(
      // Of each only the files are kept.
      reports.map((make) => filesOf(make(), clean)),
      () => onPart(Math.min(++done, total), total),
      isLarge,
    )
}

/** Empty pages take 0.1 MB each of a compiler. */
const manyPages = 400

// Parts tell no instant, so that the same part is the same file on another day.
const anyInstant = '2000-01-01T00:00:00.000Z'
const standIn = { type: 'elsewhere', numbered: true } as const

/** A part whose titles all have ids: on which page they are is asked, as of whatever is led to. */
type TitledPart = RegisterPart & { readonly titles: readonly Omit<ElsewhereTitle, 'page'>[] }

function withTitles(part: RegisterPart): TitledPart {
  const blocks = part.blocks.map((block, index) =>
    block.type === 'heading' ? { ...block, id: block.id ?? `title-${index}` } : block,
  )
  const titles = blocks.flatMap((block) => {
    if (block.type !== 'heading') return []
    // The fields of a heading, under whatever id.
    const { id, level, content } = block as LaidOutBlock & Omit<ElsewhereTitle, 'page'>
    return [{ id, level, content }]
  })
  return { ...part, blocks, titles }
}

function onOnePage({ titles }: TitledPart, part: number): readonly ElsewhereTitle[] {
  return titles.map((title) => ({ ...title, id: `part-${part}-${title.id}`, page: 1 }))
}

function partReport(
  { meta }: LaidOutReport,
  { blocks, titles, ids }: TitledPart,
  pageOf?: (id: string) => number,
): LaidOutReport {
  const { kind, page, mark } = meta
  const nothingSaid = { title: '', author: '', subject: '', exportedAt: anyInstant, numbered: false }
  return {
    meta: { ...nothingSaid, kind, page, mark },
    blocks: ledByName(blocks, pageOf),
    parts: [],
    places: [...new Set([...ids, ...titles.map(({ id }) => id)])],
    files: [],
  }
}

function mainReport(
  report: LaidOutReport,
  front: readonly LaidOutBlock[],
  standIns: readonly ElsewhereBlock[],
): LaidOutReport {
  return { ...report, blocks: [...front, ...standIns] }
}

function standInOf(
  { titles }: TitledPart,
  index: number,
  { pageCount, places }: Compilation,
): ElsewhereBlock {
  const pages = new Map(places.map(([id, page]) => [id, page]))
  return {
    ...standIn,
    pages: pageCount,
    titles: titles.map((title) => ({
      ...title,
      id: `part-${index}-${title.id}`,
      page: pages.get(title.id) ?? 1,
    })),
  }
}

function pagesOf(parts: readonly Compilation[], before: number): (id: string) => number {
  const pages = new Map<string, number>()
  let reached = before
  for (const { places, pageCount } of parts) {
    for (const [id, page] of places) pages.set(id, reached + page)
    reached += pageCount
  }
  return (id) => {
    const page = pages.get(id)
    if (page === undefined) throw new Error(`Nothing tells on which page ${id} is`)
    return page
  }
}

function pagesBefore({ elsewhere: [first = 1] }: Compilation): number {
  return first - 1
}

function isFailed({ pdf }: Compilation): boolean {
  return pdf === null
}
