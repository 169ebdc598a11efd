import type { DocumentData, RecordArrays } from '../document/document-data.ts'
import type { PageFormat } from '../kit/paper.ts'

/** The editable data that a new document begins with besides its project, each with its source. */
export type Referentials = Pick<DocumentData, Referential>
type Referential = 'function' | 'phase' | 'mission' | 'rulesProfile'

/** The same as they cross the wire. */
export type SentReferentials = Pick<RecordArrays, Referential>

/** What undo and redo would do now; labels are rendered from `type` and `params` by shared/text. */
export type HistoryStatus = {
  readonly undo: EntryLabel | null
  /** True when the next entry to undo is an official act, which can only be answered. */
  readonly barrier: boolean
  readonly redo: EntryLabel | null
}

export type EntryLabel = { readonly type: string; readonly params: Readonly<Record<string, string | number>> }

/** The open document of a window, or none. */
export type WindowState = {
  readonly document: DocumentStatus | null
  /** The name of the encrypted copy of which this window is asked to open the document; null when there is none. */
  readonly locked: string | null
}

export type DocumentStatus = {
  readonly name: string
  readonly folder: string
  /** Instant (ISO, UTC) of the last committed change of the file. */
  readonly savedAt: string
  /** Why the document can be read but not changed; null when it can. */
  readonly readOnly: 'file-read-only' | 'folder-read-only' | 'disk-full' | 'file-held' | null
  /** Why the last edits are in memory only; null when all are in the file. */
  readonly adrift: Adrift | null
}

/** Where a document lies, among what. */
export type Surroundings = {
  /** The service that keeps its folder the same on several machines; null when none is recognised. */
  readonly service: string | null
  /** Its folder is on another machine. */
  readonly isShared: boolean
  /** Names, without extension, of copies of it that such a service kept when two machines changed it. */
  readonly conflicts: readonly string[]
  /** The document of which it is such a copy itself. */
  readonly conflictOf: string | null
}

export const adriftReasons = [
  'file-missing',
  'file-replaced',
  'disk-full',
  'file-unwritable',
  'place-silent',
] as const
export type AdriftReason = (typeof adriftReasons)[number]

/** Edits that the file does not take, which are kept in memory. */
export type Adrift = { readonly reason: AdriftReason; readonly edits: number }

/** A fresh read of the whole document. */
export type DocumentSnapshot = {
  /** Which opening of the file this is: revisions count from it. */
  readonly opening: string
  readonly status: DocumentStatus
  readonly revision: number
  readonly history: HistoryStatus
  readonly data: DocumentData
}

/** The same as it crosses the wire, which has no maps. */
export type SentDocument = Omit<DocumentSnapshot, 'data'> & { readonly records: RecordArrays }

export type RecentFile = {
  readonly id: string
  readonly name: string
  readonly folder: string
  readonly openedAt: string
  readonly missing: boolean
}

/** A written export; the path stays in the main process, which gives `fileId` for « Ouvrir » and « Afficher dans le dossier ». */
export type ExportedFile = {
  readonly fileId: string
  readonly fileName: string
  readonly byteSize: number
  readonly pages: number | null
  readonly rows: number | null
  /** How many drafts of mails; null for anything else. */
  readonly drafts: number | null
  readonly milliseconds: number
  readonly warnings: readonly ExportWarning[]
}

/** What the user should know about a file that was made all the same. */
export type ExportWarning =
  /** No font has these characters; each was printed as □. */
  | { readonly type: 'missing-glyphs'; readonly characters: readonly string[] }
  /** A logo of the letterhead is lost or damaged: the document was made without it. */
  | { readonly type: 'logo-unreadable'; readonly name: string }
  /** The Word template is lost or damaged: the document was made without it. */
  | { readonly type: 'template-unreadable'; readonly name: string }
  /** An annex was inserted as pictures; its text cannot be searched. */
  | { readonly type: 'annex-as-pictures'; readonly title: string; readonly fault: AnnexFault }
  /** An annex could not be printed: a page says so in its place. */
  | {
      readonly type: 'annex-left-out'
      readonly title: string
      /** « point 2 – Calendrier »; empty when it is not known. */
      readonly origin: string
      readonly reason: AnnexRefusal
    }
  /** Nobody knows how to write a mail to these persons: they were left out of the drafts. */
  | { readonly type: 'no-email'; readonly names: readonly string[] }
  /** Some text of the chart is under seven points on this paper; what would be large enough. */
  | {
      readonly type: 'small-text'
      readonly page: PageFormat
      readonly points: number
      /** Null when no sheet is. */
      readonly largerPage: PageFormat | null
      /** Sheets of this paper, glued together; null when they would cover a wall. */
      readonly sheets: { readonly columns: number; readonly rows: number } | null
      /** Whether its pages, one after the other, tell the same. */
      readonly atlas: boolean
    }

/** Why a file cannot be printed in place. */
export type AnnexRefusal = 'encrypted' | 'damaged' | 'not-supported' | 'too-large'

/** Why the pages of a PDF may not be copied as vectors into a PDF/A: they would lose or break something. */
export type AnnexFault = 'form-fields' | 'annotations' | 'layers' | 'fonts-missing' | 'print-colours'
