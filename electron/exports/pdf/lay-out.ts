import { assertNever } from '#shared/kit/assert-never.ts'
import type { AnnexBlock, Block, ReportDocument } from '#shared/reports/report-document.ts'
import { hyphenatedCode } from '#shared/text/hyphenated-codes.ts'
import type { PreparedAnnex, VirtualFile } from '../annexes/prepare-annexes.ts'
import { announces } from '../announces.ts'
import { checkTargets } from '../targets.ts'
import { areBlocksKept, isCalloutKept, isRowKept } from './line-estimate.ts'

/** What the templates read: the report with its drawings and annexes as files, and no text left unclean. */
export type LaidOutReport = {
  readonly json: Uint8Array<ArrayBuffer>
  readonly files: readonly VirtualFile[]
}

/**
 * The block as the templates know it: `keep` says what must not be cut by a page's end, `announces` what must not be
 * parted from the block after it.
 */
type LaidOutBlock = { readonly type: Block['type'] } & Readonly<Record<string, unknown>>

type AnnexData = Pick<PreparedAnnex, 'pages' | 'originals'>
type Context = {
  readonly annexData: (block: AnnexBlock) => AnnexData
  readonly chartPath: (svg: string) => string
  /** Names the last page of a booklet. */
  readonly nextEnd: () => string
}

/** Turns a report into the data of the templates; `clean` is applied to every text, drawings included. */
export function layOut(
  report: ReportDocument,
  annexes: ReadonlyMap<string, PreparedAnnex>,
  clean: (text: string) => string,
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
  const meta = { ...report.meta, hyphenatedCode: `\\b${hyphenatedCode}\\b` }
  const data = JSON.stringify({ meta, blocks }, (_, value) =>
    typeof value === 'string' ? clean(value) : value,
  )
  const annexFiles = [...annexes.values()].flatMap(({ files }) => files)
  return { json: new TextEncoder().encode(data), files: [...annexFiles, ...charts] }
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
    case 'annex':
      return { ...block, ...context.annexData(block) }
    case 'together':
      return {
        ...block,
        keep: areBlocksKept(block.blocks),
        blocks: nested(block.blocks, context),
      }
    case 'section':
      return { ...block, blocks: nested(block.blocks, context) }
    case 'booklet':
      return { ...block, end: context.nextEnd(), blocks: nested(block.blocks, context) }
    default:
      return assertNever(block)
  }
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
