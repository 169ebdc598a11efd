import type { AnnexBlock, ChartBlock } from '#shared/reports/report-document.ts'
import type { RunContext } from './inlines.ts'
import type { OutlineEntry } from './outline.ts'
import type { Picture } from './pictures.ts'

/** What blocks need of the document and of the page that they are on. */
export type BlockContext = RunContext & {
  /** Between the margins, in twips. */
  readonly room: { readonly width: number; readonly height: number }
  /** The lines of the issuing authority, at the top of letters. */
  readonly letterhead: readonly string[]
  /** The titles of the whole document. */
  readonly outline: readonly OutlineEntry[]
  readonly chart: (block: ChartBlock) => Picture
  readonly annex: (block: AnnexBlock) => readonly Picture[]
  /** Numbers lists and drawings: each call gives the next one. */
  readonly nextNumber: () => number
  /** What is built stays on the page of what follows it. */
  readonly isKept: boolean
  /** What is built begins a page. */
  readonly beginsPage: boolean
}
