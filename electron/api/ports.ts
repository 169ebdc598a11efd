import type { MethodInput, ReportRequest } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import type { ImportKind, ImportModel, ImportProgress, ImportReading } from '#shared/api/imports.ts'
import type { ExportedFile, Referentials } from '#shared/api/models.ts'
import type { PagePicture, PreviewRequest } from '#shared/api/preview.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Result } from '#shared/kit/result.ts'
import type { DocumentContent } from '../document/create.ts'
import type { Issued } from '../document/record-issue.ts'
import type { Session } from '../document/session.ts'

export type WindowId = number

/** The windows of the program: on the screen in the program, in memory in tests. */
export type Windows = {
  /** Opens a window on the start screen. */
  readonly open: () => WindowId
  /** Opens a window for the room, on a page that shows one meeting and changes nothing. It is not among `all`. */
  readonly openProjection: (meetingId: string) => WindowId
  readonly close: (id: WindowId) => void
  readonly all: () => readonly WindowId[]
  readonly focus: (id: WindowId) => void
  readonly push: (id: WindowId, event: ApiEvent) => void
}

/** What the system draws around our pages. */
export type Appearance = {
  readonly setTheme: (theme: MethodInput<'window.set-theme'>['theme']) => void
}

/** The pickers of the system. Each answers null, or nothing, when the user gives up. */
export type Dialogs = {
  readonly chooseDocument: (id: WindowId) => Promise<string | null>
  readonly chooseNewDocument: (id: WindowId, name: string | null) => Promise<string | null>
  readonly chooseCopy: (id: WindowId, documentPath: string) => Promise<string | null>
  /** Where to write an encrypted copy of the document, proposed under its own name or another one. */
  readonly chooseEncrypted: (id: WindowId, documentPath: string, name?: string) => Promise<string | null>
  /** Where to write the document that was in an encrypted copy. */
  readonly chooseDecrypted: (id: WindowId, encryptedPath: string) => Promise<string | null>
  /** What becomes of edits that are in memory only when their document is left. */
  readonly askBeforeLoss: (
    id: WindowId,
    fileName: string,
    edits: number,
  ) => Promise<'copy' | 'leave' | 'stay'>
  /** Where to put a version of the document, or a copy of it for somebody; its name is proposed. */
  readonly chooseVersionCopy: (
    id: WindowId,
    documentPath: string,
    name: string,
    as?: 'restored' | 'sent',
  ) => Promise<string | null>
  readonly chooseAttachments: (id: WindowId) => Promise<readonly string[]>
  readonly chooseLogo: (id: WindowId) => Promise<string | null>
  readonly chooseTemplate: (id: WindowId) => Promise<string | null>
  readonly chooseImport: (id: WindowId, kind: ImportKind) => Promise<string | null>
  /** Where to write a file, or a folder of that name when it has no extension. */
  readonly chooseExport: (id: WindowId, fileName: string) => Promise<string | null>
}

/** What the desktop does with a file once we have written it. */
export type Desktop = {
  /** Opens it with the program that the user chose for its kind; false when there is none. */
  readonly open: (file: string) => Promise<boolean>
  readonly reveal: (file: string) => void
  /** Opens a message, a `mailto:` link, in the mail program; false when there is none. */
  readonly write: (link: string) => Promise<boolean>
  /** A folder that only this user can read, emptied when the program ends. */
  readonly privateFolder: () => string
  readonly clipboard: Clipboard
}

/** The clipboard of the system. */
export type Clipboard = {
  readonly write: (content: Copied) => Promise<void>
  readonly html: () => Promise<string>
  readonly isEmpty: () => Promise<boolean>
}

/** What is copied, in all its forms. */
export type Copied = { readonly text: string; readonly html: string; readonly png: Uint8Array | null }

/** Contents that a new file can begin with. */
export type Templates = {
  readonly empty: (name: string) => Promise<DocumentContent>
  readonly sample: () => Promise<DocumentContent>
  readonly referentials: () => Promise<Referentials>
  /** Where a new copy of the sample goes. */
  readonly sampleFolder: () => string
}

export type ExportProgressed = Omit<Extract<ApiEvent, { type: 'export-progressed' }>, 'type'>
export type ExportOrder = {
  readonly session: Session
  readonly request: ReportRequest
  readonly target: string
  readonly onProgress: (progress: ExportProgressed) => void
  readonly signal: AbortSignal
}

export type WrittenExport = Pick<ExportedFile, 'byteSize' | 'pages' | 'rows' | 'drafts' | 'warnings'> & {
  /** Of a pack to be handed out: what is to be noted of it. */
  readonly issued: Issued | null
}

/** What makes the printable documents. */
export type Exports = {
  /** The name that the file should have, or the folder when it has no extension; or why there is nothing to print. */
  readonly fileName: (session: Session, request: ReportRequest) => Promise<Result<string, AppError>>
  readonly write: (order: ExportOrder) => Promise<Result<WrittenExport, AppError>>
  /** A page as it will be printed; the document is kept until another is looked at, or it is forgotten. */
  readonly preview: (order: PreviewOrder) => Promise<Result<PagePicture, AppError>>
  readonly forgetPreview: () => Promise<void>
}

export type PreviewOrder = {
  readonly session: Session
  readonly request: PreviewRequest
  readonly page: number
  readonly signal: AbortSignal
}

/** What understands the files of others. */
export type Imports = {
  readonly read: (order: {
    /** The file that is being chosen; null when the person gives up. */
    readonly choice: Promise<string | null>
    readonly kind: ImportKind
    readonly onProgress: (progress: ImportProgress) => void
    readonly signal: AbortSignal
  }) => Promise<Result<ImportReading, AppError>>
  /** The file to be filled in, as a workbook. */
  readonly model: (kind: ImportModel, data: DocumentData) => Promise<Uint8Array>
}
