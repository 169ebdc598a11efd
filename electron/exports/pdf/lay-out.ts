import { assertNever } from '#shared/kit/assert-never.ts'
import type { AnnexBlock, Block, Inlines, ReportDocument } from '#shared/reports/report-document.ts'
import { hyphenatedCode } from '#shared/text/hyphenated-codes.ts'
import type { PreparedAnnex, VirtualFile } from '../annexes/prepare-annexes.ts'
import { announces } from '../announces.ts'
import { type Logo, type Logos, noLogos } from '../logos/prepare-logos.ts'
import { checkTargets } from '../targets.ts'
import { areBlocksKept, isCalloutKept, isRowKept } from './line-estimate.ts'

/** What the templates read, with the drawings, annexes and logos as files beside it. */
export type LaidOutReport = {
  readonly meta: Readonly<Record<string, unknown>>
  readonly blocks: readonly (LaidOutBlock | ElsewhereBlock)[]
  /** The ids of the parts whose pages are to be told. */
  readonly parts: readonly string[]
  /** The ids of what is led to from documents to which this one is joined. */
  readonly places?: readonly string[]
  readonly files: readonly VirtualFile[]
}

/**
 * The block as the templates know it: `keep` says what must not be cut by a page's end, `announces` what must not be
 * parted from the block after it.
 */
export type LaidOutBlock = { readonly type: Block['type'] } & Readonly<Record<string, unknown>>
export type LaidOutAnnex = AnnexBlock & AnnexData & { readonly type: 'annex' }
/** Pages that stand for a part of the document that is compiled apart; `numbered`: with the footers for its own. */
export type ElsewhereBlock = {
  readonly type: 'elsewhere'
  readonly numbered: boolean
  readonly pages: number
  readonly titles: readonly ElsewhereTitle[]
}
/** A title of a part, on which of its pages, counted from one. */
export type ElsewhereTitle = {
  readonly id: string
  readonly level: number
  readonly content: Inlines
  readonly page: number
}

type AnnexData = Pick<PreparedAnnex, 'pages' | 'originals'>
type Context = {
  readonly annexData: (block: AnnexBlock) => AnnexData
  readonly chartPath: (svg: string) => string
  /** Names the last page of a booklet. */
  readonly nextEnd: () => string
}

/** Turns a report into the data of the templates; `clean` is applied to the texts of drawings. */
export function layOut(
  report: ReportDocument,
  annexes: ReadonlyMap<string, PreparedAnnex>,
  clean: (text: string) => string,
  logos: Logos = noLogos,
): LaidOutReport {
  checkTargets(report.blocks)
  const charts: VirtualFile[] = []
  let booklets = 0
  const context: Context = {
    annexData: annexReader(annexes),
    chartPath: (svg) => {
      const path = `/charts/${charts.length + 1}.svg`
      charts.push({ path, bytes: new TextEncoder().encode(clean(svg)) })
      return path
    },
    nextEnd: () => `booklet-${++booklets}`,
  }
  const blocks = nested(report.blocks, context)
  const printed = logoFiles(logos)
  const meta = { ...report.meta, ...printed.meta, hyphenatedCode: `\\b${hyphenatedCode}\\b` }
  const parts = (report.parts ?? []).map(({ id }) => id)
  const annexFiles = [...annexes.values()].flatMap(({ files }) => files)
  return { meta, blocks, parts, files: [...annexFiles, ...charts, ...printed.files] }
}

/** The files of a laid-out report, its data among them; `clean` is applied to every text. */
export function filesOf(
  { files, ...data }: LaidOutReport,
  clean: (text: string) => string,
): readonly VirtualFile[] {
  const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? clean(value) : value))
  return [...files, { path: '/report.json', bytes: new TextEncoder().encode(json) }]
}

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const

function logoFiles({ own, partners }: Logos) {
  const fileOf = ({ mediaType, bytes }: Logo, rank: number): VirtualFile => ({
    path: `/logos/${rank}.${extensions[mediaType]}`,
    bytes,
  })
  const all = [...(own === null ? [] : [own]), ...partners]
  const files = all.map(fileOf)
  const drawn = all.map(({ alt }, index) => ({ path: files[index]?.path ?? '', alt }))
  const [first = null] = drawn
  return {
    files,
    meta: own === null ? { logo: null, partnerLogos: drawn } : { logo: first, partnerLogos: drawn.slice(1) },
  }
}

function layOutBlock(block: Block, context: Context): LaidOutBlock {
  switch (block.type) {
    case 'cover':
    case 'contents':
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'signature':
    case 'letterhead':
    case 'letterOpening':
    case 'form':
    case 'index':
    case 'pageBreak':
      return block
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, keep: isRowKept(row, block) })),
      }
    case 'keyValue':
      return { ...block, keep: areBlocksKept([block]) }
    case 'callout':
      return { ...block, keep: isCalloutKept(block) }
    case 'chart': {
      const { svg, ...rest } = block
      return { ...rest, path: context.chartPath(svg) }
    }
    case 'plate': {
      const { title, drawing, plan } = block
      const planned = plan === null ? null : { path: context.chartPath(plan.svg), alt: plan.alt }
      return { ...block, blocks: nested([title, drawing], context), plan: planned }
    }
    case 'annex':
      return { ...block, ...context.annexData(block) }
    case 'together':
      return {
        ...block,
        keep: areBlocksKept(block.blocks),
        blocks: nested(block.blocks, context),
      }
    case 'section': {
      const blocks = nested(block.blocks, context)
      return { ...block, blocks: block.style === 'reference' ? blocks.map(flattened) : blocks }
    }
    case 'sheet':
      return { ...block, columns: block.columns.map((blocks) => nested(blocks, context)) }
    case 'booklet':
      return { ...block, end: context.nextEnd(), blocks: nested(block.blocks, context) }
    default:
      return assertNever(block)
  }
}

/** What is consulted may be very long: its lists in lists are set as one. */
function flattened(block: LaidOutBlock): LaidOutBlock {
  return block.type === 'list' ? { ...block, flat: true } : block
}

function nested(blocks: readonly Block[], context: Context): readonly LaidOutBlock[] {
  return blocks.map((block, index) => {
    const laidOut = layOutBlock(block, context)
    return announces(blocks, index) ? { ...laidOut, announces: true } : laidOut
  })
}

// A file annexed twice is printed twice, but attached once.
function annexReader(annexes: ReadonlyMap<string, PreparedAnnex>): (block: AnnexBlock) => AnnexData {
  const attached = new Set<string>()
  return ({ source }) => {
    const annex = annexes.get(source)
    if (annex === undefined) throw new Error(`The annex ${source} was not prepared`)
    const originals = attached.has(source) ? [] : annex.originals
    attached.add(source)
    return { pages: annex.pages, originals }
  }
}
