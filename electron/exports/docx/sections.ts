import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type {
  Block,
  CoverBlock,
  Orientation,
  ReportDocument,
  ReportMeta,
} from '#shared/reports/report-document.ts'
import { blockChildren } from './blocks.ts'
import type { BlockContext } from './context.ts'
import { coverChildren, hasCoverPage } from './cover.ts'
import { textRuns } from './inlines.ts'
import { grey, kindLooks, type Margins, roomOf, rule, sheets, wideMargins } from './looks.ts'

/** Pages of one geometry: word processors keep it by section. */
export type PageRun = {
  readonly orientation: Orientation
  readonly columns: number
  readonly isWide: boolean
  /** Its pages count for themselves. */
  readonly isBooklet: boolean
  readonly blocks: readonly Block[]
}

/** The blocks cut where the pages turn, get columns or wider margins; a cover page stands alone. */
export function pageRuns({ meta, blocks }: ReportDocument): readonly PageRun[] {
  const plain = { orientation: meta.page.orientation, columns: 1, isWide: false, isBooklet: false }
  const runsOfPages: PageRun[] = []
  let current: Block[] = []
  const close = (): void => {
    if (current.length > 0) runsOfPages.push({ ...plain, blocks: current })
    current = []
  }
  for (const block of blocks) {
    if (block.type === 'section') {
      close()
      const { orientation, columns = 1 } = block
      const isWide = block.blocks.some(({ type }) => type === 'chart')
      runsOfPages.push({ ...plain, orientation, columns, isWide, blocks: block.blocks })
    } else if (block.type === 'annex') {
      close()
      runsOfPages.push({ ...plain, isWide: true, blocks: [block] })
    } else if (block.type === 'booklet') {
      close()
      runsOfPages.push({ ...plain, isBooklet: true, blocks: block.blocks })
    } else {
      current.push(block)
      if (block.type === 'cover' && hasCoverPage(meta)) close()
    }
  }
  close()
  // A page break between two runs is already one.
  return runsOfPages.map((run) => ({ ...run, blocks: withoutOuterBreaks(run.blocks) }))
}

/** What all sections of a document share. */
export type CommonContext = Omit<BlockContext, 'room' | 'isKept' | 'beginsPage'>

/** What the pages of one geometry hold, without what the section says of them. */
export function runChildren(run: PageRun, meta: ReportMeta, context: BlockContext): readonly FileChild[] {
  const cover = run.blocks.find((block): block is CoverBlock => block.type === 'cover')
  return [
    ...(cover === undefined ? [] : coverChildren(cover, meta, context)),
    ...blockChildren(run.blocks, context),
  ]
}

/** One section of the document, with its footer. */
export function sectionOf(run: PageRun, meta: ReportMeta, common: CommonContext): ISectionOptions {
  const margins = run.isWide ? wideMargins : kindLooks[meta.kind].margins
  const page = roomOf(meta.page.format, run.orientation, margins)
  const gutter = 400
  const width = Math.floor((page.width - gutter * (run.columns - 1)) / run.columns)
  const cover = run.blocks.find((block): block is CoverBlock => block.type === 'cover')
  const context: BlockContext = {
    ...common,
    room: { width, height: cover === undefined ? page.height : page.height * besideCover },
    isKept: false,
    beginsPage: false,
  }
  return {
    properties: {
      page: {
        size: { ...sheets[meta.page.format], orientation: orientations[run.orientation] },
        margin: { ...margins, header: 400, footer: 500 },
        ...(run.isBooklet ? { pageNumbers: { start: 1 } } : {}),
      },
      ...(run.columns === 1 ? {} : { column: { count: run.columns, space: gutter, equalWidth: true } }),
    },
    ...markHeader(meta, context),
    footers: { default: footer(meta, page.width, context, numberOf(run)) },
    children: runChildren(run, meta, context),
  }
}

// What the band of a cover leaves of the page.
const besideCover = 0.8

const orientations = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE } as const

/** A page alone bears no number, and not every word processor counts the pages of a booklet. */
function numberOf({ isBooklet, blocks }: PageRun): readonly (string | 'label')[] {
  if (!isBooklet) return ['label', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES]
  return blocks.some(({ type }) => type === 'pageBreak') ? ['label', PageNumber.CURRENT] : []
}

/** « Projet », at the head of what has no header of ours. */
export function markParagraphs(
  { mark = null }: ReportMeta,
  clean: (words: string) => string,
): readonly Paragraph[] {
  if (mark === null) return []
  const children = [new TextRun({ text: clean(mark), bold: true, size: 20, color: grey })]
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children })]
}

// « Projet », on every page, until what is printed is official.
function markHeader({ mark = null }: ReportMeta, context: BlockContext): Pick<ISectionOptions, 'headers'> {
  if (mark === null) return {}
  const children = textRuns(mark, context, { size: 20, bold: true, color: grey })
  return {
    headers: {
      default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] }),
    },
  }
}

function footer(
  { footerLeft, pageLabel }: ReportMeta,
  width: Margins['left'],
  context: BlockContext,
  number: readonly (string | 'label')[],
): Footer {
  const looks = { size: 17, color: grey } as const
  return new Footer({
    children: [
      new Paragraph({
        border: { top: { style: 'single', color: rule, size: 4, space: 5 } },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...textRuns(footerLeft, context, looks),
          new TextRun({
            ...looks,
            children: [
              new Tab(),
              ...number.map((part) => (part === 'label' ? `${context.clean(pageLabel)}\u00A0` : part)),
            ],
          }),
        ],
      }),
    ],
  })
}

function withoutOuterBreaks(blocks: readonly Block[]): readonly Block[] {
  const isBreak = (block: Block | undefined) => block?.type === 'pageBreak'
  const from = isBreak(blocks[0]) ? 1 : 0
  const to = isBreak(blocks.at(-1)) ? blocks.length - 1 : blocks.length
  return blocks.slice(from, to)
}
