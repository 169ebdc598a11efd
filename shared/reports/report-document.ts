import type { Orientation, PageFormat } from '../kit/paper.ts'
import type { PictureType } from '../organisation/letterhead.ts'

/**
 * Everything that we print, as plain serialisable data: builders make it, renderers turn it into bytes.
 * Looks are named here, never measured: points, fonts and colours belong to the renderers.
 */
export type ReportDocument = {
  readonly meta: ReportMeta
  readonly blocks: readonly Block[]
  /** Of a document that is handed out: what a later one is compared with. The renderer tells their pages. */
  readonly parts?: readonly TrackedPart[]
}

/** Something that a document holds, by the title with the id `id`, with the digest of what it tells. */
export type TrackedPart = {
  readonly key: string
  readonly title: string
  readonly id: string
  readonly sha256: string
}

/**
 * `statement`: a report on one subject at a date, read rather than kept (conformité, qui porte quoi …); `letter`: what is
 * sent, signed or filled in by hand; `minutes`: an official text under the whole letterhead (compte rendu, extrait).
 */
export type ReportKind = 'chart' | 'pack' | 'register' | 'statement' | 'letter' | 'minutes' | 'extract'
export type { Orientation, PageFormat } from '../kit/paper.ts'

/** A picture whose bytes come with the job, under the id `source`; `alt` is read to those who do not see it. */
export type ReportPicture = {
  readonly source: string
  readonly mediaType: PictureType
  readonly alt: string
}

export type ReportMeta = {
  readonly kind: ReportKind
  readonly lang: 'fr-FR'
  /** Title of the file, shown by PDF readers: « Dossier de séance – CPS – 10 mars 2026 ». */
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly projectName: string
  /** Lines of the issuing authority, stored as the user wrote them; the first one is the most general. */
  readonly letterhead: readonly string[]
  /** The emitter's own logo, at the top left; imported by the user. */
  readonly logo: ReportPicture | null
  /** Those of partners, in a zone of their own. */
  readonly partnerLogos: readonly ReportPicture[]
  readonly bodyName: string | null
  /** « mardi 10 mars 2026, de 14 h 00 à 16 h 00 ». */
  readonly dateSentence: Inlines
  /** « Séance n° 2 de 2026 », « Registre 2026 »: printed above the title of a cover. */
  readonly reference: string | null
  /** « Document de travail – diffusion restreinte aux membres ». */
  readonly mention: string | null
  /** At the top of every page: « Projet » while minutes are not adopted. */
  readonly mark?: string | null
  /** Left part of the footer of every page: body and date. */
  readonly footerLeft: string
  /** Word before the page number: « Page », or « Feuillet » in a register. */
  readonly pageLabel: string
  /** Name of the file without extension: `2026-03-10_CPS_dossier-de-seance`. */
  readonly fileBase: string
  /** Instant of the export, ISO 8601: an input, so that the same document gives the same bytes. */
  readonly exportedAt: string
  readonly page: { readonly format: PageFormat; readonly orientation: Orientation }
}

/** A run of text inside a paragraph, a cell or a title. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly content: Inlines }
  | { readonly type: 'emphasis'; readonly content: Inlines }
  | { readonly type: 'superscript'; readonly content: Inlines }
  | { readonly type: 'lineBreak' }
  /** A link to the block that carries the id `target`. */
  | { readonly type: 'reference'; readonly target: string; readonly content: Inlines }
  /** Leads out of the document, to the web or a mailbox; on paper the words around it say where. */
  | { readonly type: 'link'; readonly href: string; readonly content: Inlines }
  /** The number of the page where the block `target` is; with `until`, « 12–14 », to where that block begins or to the end. */
  /** A drawing as tall as a line of text, as a self-contained SVG; `alt` says it in words. */
  | { readonly type: 'sparkline'; readonly svg: string; readonly alt: string }
  | { readonly type: 'pageReference'; readonly target: string; readonly until?: string | null }

export type Inlines = readonly Inline[]

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | KeyValueBlock
  | CalloutBlock
  | SignatureBlock
  | LetterheadBlock
  | LetterOpeningBlock
  | FormBlock
  | ChartBlock
  | PlateBlock
  | IndexBlock
  | AnnexBlock
  | PageBreakBlock
  | TogetherBlock
  | SectionBlock
  | BookletBlock
  | SheetBlock

/** A title page in packs and registers, a band above the drawing in charts; also prints the meta. */
export type CoverBlock = {
  readonly type: 'cover'
  readonly title: string
  readonly facts: readonly KeyValue[]
}

/** The table of contents, with page numbers, down to headings of level `depth`. */
export type ContentsBlock = { readonly type: 'contents'; readonly title: string; readonly depth: 1 | 2 }

export type HeadingBlock = {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly content: Inlines
  readonly id?: string
}

export type ParagraphStyle = 'body' | 'lead' | 'note'
export type ParagraphBlock = {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly content: Inlines
}

export type ListStyle = 'bullets' | 'numbers'
export type ListItem = {
  readonly content: Inlines
  readonly children: readonly ListItem[]
  /** That of the list around them when it is not said. */
  readonly childrenStyle?: ListStyle
}
export type ListBlock = {
  readonly type: 'list'
  readonly style: ListStyle
  readonly items: readonly ListItem[]
}

export type TableColumn = {
  readonly header: Inlines
  /** `fit`: as wide as its content (numbers, dates); a number: its share of what remains. */
  readonly width: 'fit' | number
  readonly align: 'start' | 'centre' | 'end'
}
export type TableRow =
  | { readonly type: 'cells'; readonly cells: readonly Inlines[]; readonly id?: string }
  /** A line across the table that announces the rows under it. */
  | { readonly type: 'group'; readonly content: Inlines }
/** `text` is made to be read; `compact` for long registers; `signature` has tall ruled rows to write in. */
export type TableStyle = 'text' | 'compact' | 'signature'
export type TableBlock = {
  readonly type: 'table'
  readonly style: TableStyle
  /** Says what the table holds, to people who do not see it too. */
  readonly caption: Inlines | null
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export type KeyValue = { readonly label: string; readonly value: Inlines }
export type KeyValueBlock = { readonly type: 'keyValue'; readonly rows: readonly KeyValue[] }

/** A framed text: the decision as adopted, the proposed decision, a remark. */
export type CalloutBlock = {
  readonly type: 'callout'
  readonly style: 'decision' | 'proposal' | 'note'
  /** « Décision n° 2026-CPS-03 ». */
  readonly title: Inlines
  /** What stands at the right of the title: a date, a status. */
  readonly aside: Inlines | null
  readonly paragraphs: readonly Inlines[]
  /** « Adoptée à l'unanimité », « Pour : 12 – contre : 1 – abstention : 2 ». */
  readonly vote: Inlines | null
  readonly id?: string
}

/**
 * Room to sign, side by side; `name` is null when the signatory is not known. `letter`: at the right, the quality above
 * the room and the name below it, as a letter ends.
 */
export type SignatureBlock = {
  readonly type: 'signature'
  readonly style?: 'letter'
  readonly signatories: readonly {
    /** « Pour le recteur et par délégation », above the quality. */
    readonly delegation?: string
    readonly quality: string
    readonly name: string | null
  }[]
}

/** The issuing authority of the meta, at the top of a page. */
export type LetterheadBlock = { readonly type: 'letterhead' }

/** How a letter begins, under the letterhead: who follows it, from where and when, from whom to whom. */
export type LetterOpeningBlock = {
  readonly type: 'letterOpening'
  /** The service, who follows the matter and how to reach her, one under the other; may be empty. */
  readonly sender: Inlines
  /** « Brumeval, le 24 novembre 2026 ». */
  readonly placeAndDate: Inlines
  /** « La directrice académique … » */
  readonly from: Inlines
  readonly to: Inlines
  /** That of the title of the letter; 1 where the letter is the document. */
  readonly level?: 2
  /** What it is about, after « Objet »: the title of the letter. */
  readonly subject: Inlines
  /** « Réf. », « P. J. ». */
  readonly facts: readonly KeyValue[]
}

/** Lines to be written on by hand, each after its label. */
export type FormBlock = { readonly type: 'form'; readonly fields: readonly string[] }

/** A drawing, as a self-contained SVG; `alt` says it in words and a text equivalent should follow. */
export type ChartBlock = {
  readonly type: 'chart'
  readonly svg: string
  /** The size on this paper of its smallest words, in points; of charts of the organisation. */
  readonly smallestText?: number
  readonly alt: string
  readonly caption: Inlines | null
  /** `page`: all the room that is left on the page; `width`: the width of the text. */
  readonly fit: 'page' | 'width'
}

/** A page of its own with a title, a framed drawing of a known size, and the footer: a page of an atlas, a sheet of many. */
export type PlateBlock = {
  readonly type: 'plate'
  readonly title: HeadingBlock
  /** At the right of the title; may be empty. */
  readonly aside: Inlines
  /** A small plan that says where among others this page is. */
  readonly plan: { readonly svg: string; readonly alt: string } | null
  readonly drawing: ChartBlock
  /** That of the drawing, in millimetres. */
  readonly size: { readonly width: number; readonly height: number }
  readonly format: PageFormat
  readonly orientation: Orientation
}

/** An alphabetical index: terms with the places where they stand, under their first letter. */
export type IndexBlock = {
  readonly type: 'index'
  readonly groups: readonly {
    readonly letter: string
    readonly entries: readonly { readonly term: Inlines; readonly places: readonly Inlines[] }[]
  }[]
}

/** An attached file printed in place, one page for each of its own: the renderer counts them. */
export type AnnexBlock = {
  readonly type: 'annex'
  /** Names the bytes among the attachments of the job: their SHA-256. */
  readonly source: string
  /** « Annexe 1 – Calendrier prévisionnel ». */
  readonly title: string
  /** To what it was joined, « point 2 – Calendrier »: told when the file cannot be printed. */
  readonly origin?: string
  readonly id?: string
}

export type PageBreakBlock = { readonly type: 'pageBreak' }

/** Blocks that stay on one page. */
export type TogetherBlock = { readonly type: 'together'; readonly blocks: readonly Block[] }

/** Blocks on pages of their own, in another orientation or in columns (lists on large pages). */
export type SectionBlock = {
  readonly type: 'section'
  readonly orientation: Orientation
  /** That of the document when it is not said. */
  readonly format?: PageFormat
  readonly columns?: 2 | 3
  /** `reference`: to be consulted rather than read through, in a smaller type. */
  readonly style?: 'reference'
  readonly blocks: readonly Block[]
}

/** Pages handed over by themselves: they begin at one, count only their own, and a page alone bears no number. */
export type BookletBlock = { readonly type: 'booklet'; readonly blocks: readonly Block[] }

/** Columns side by side on what is left of the page, and on no other one: they are set smaller until they fit. */
export type SheetBlock = { readonly type: 'sheet'; readonly columns: readonly (readonly Block[])[] }

/** The blocks of which this one is made; none for those that hold text themselves. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'sheet') return block.columns.flat()
  if (block.type === 'plate') return [block.title, block.drawing]
  return block.type === 'section' || block.type === 'together' || block.type === 'booklet' ? block.blocks : []
}

/** A plain run. */
export function text(value: string): Inline {
  return { type: 'text', text: value }
}

/** The text of inline runs without their looks; a page reference gives nothing. */
export function plainText(content: Inlines): string {
  return content.map(plainInline).join('')
}

function plainInline(run: Inline): string {
  if (run.type === 'text') return run.text
  if (run.type === 'lineBreak') return '\n'
  if (run.type === 'pageReference' || run.type === 'sparkline') return ''
  return plainText(run.content)
}
