import type { AnnexBlock, ChartBlock } from '#shared/reports/report-document.ts'
import type { Picture } from '../picture-size.ts'
import type { RunContext } from './inlines.ts'
import type { OutlineEntry } from './outline.ts'

/** A logo in dots, with what it says. */
export type DrawnLogo = { readonly picture: Picture; readonly alt: string }

/** What blocks need of the document and of the page that they are on. */
export type BlockContext = RunContext & {
  /** Between the margins, in twips. */
  readonly room: { readonly width: number; readonly height: number }
  /** The lines of the issuing authority, at the top of letters. */
  readonly letterhead: readonly string[]
  readonly logos: { readonly own: DrawnLogo | null; readonly partners: readonly DrawnLogo[] }
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
