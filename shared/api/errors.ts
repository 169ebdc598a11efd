import type { EntryLabel } from './models.ts'

/** Why a file could not become an open document; each has its own kind sentence in shared/text. */
export type OpenErrorCode =
  | 'file-missing'
  | 'file-replaced'
  | 'file-not-ours'
  | 'file-is-folder'
  | 'file-empty'
  | 'file-zeroed'
  | 'file-truncated'
  | 'file-neighbour-planted'
  | 'file-damaged'
  | 'file-newer'
  | 'file-altered-schema'
  | 'file-altered-values'
  | 'file-read-only'
  | 'file-no-permission'
  | 'file-open-elsewhere'
  | 'file-held'
  | 'disk-full'
  | 'file-exists'
  | 'folder-missing'
  | 'folder-read-only'
  | 'file-io'
  | 'place-silent'
  | 'drop-unknown'
  | 'drop-without-document'

/** Why a command was refused; parameters fill the sentence. */
export type RefusalCode =
  | 'record-missing'
  | 'record-exists'
  | 'reference-missing'
  | 'period-reversed'
  | 'entity-loop'
  | 'pattern-unknown-token'
  | 'pattern-without-order'
  | 'pattern-without-period'
  | 'link-to-itself'
  | 'link-exists'
  | 'link-end-missing'
  | 'link-needs-bodies'
  | 'link-needs-entities'
  | 'link-needs-supplier'
  | 'link-makes-loop'
  | 'body-has-decisions'
  | 'body-has-held-meetings'
  | 'body-has-convened'
  | 'person-attended'
  | 'person-responsible'
  | 'person-in-office'
  | 'post-responsible'
  | 'entity-responsible'
  | 'function-in-use'
  | 'mission-of-fiche'
  | 'responsibility-needs-entity'
  | 'share-without-funding'
  | 'convention-loop'
  | 'party-exists'
  | 'profile-in-use'
  | 'batch-refused'
  | 'merge-outdated'
  | 'merge-refused'
  | 'merge-other-project'
  | 'merge-same-file'
  | 'merge-undecided'
  | 'merge-gone'
  | 'register-elsewhere'
  | 'meeting-has-decisions'
  | 'meeting-convened'
  | 'convocation-out-of-turn'
  | 'convocation-unaddressed'
  | 'minutes-adopted'
  | 'minutes-not-adoptable'
  | 'minutes-twice'
  | 'rectification-too-early'
  | 'ballot-twice'
  | 'guest-twice'
  | 'guest-of-another-meeting'
  | 'guest-noted'
  | 'item-of-another-meeting'
  | 'item-noted'
  | 'decision-voted'
  | 'meeting-minuted'
  | 'item-has-decisions'
  | 'seat-attended'
  | 'seat-called'
  | 'last-view'
  | 'order-mismatch'
  | 'body-of-meeting-fixed'
  | 'seat-of-another-body'
  | 'represented-by-nobody'
  | 'proxy-refused'
  | 'item-of-another-body'
  | 'decision-sealed'
  | 'decision-not-adoptable'
  | 'decision-without-text'
  | 'decision-status-passage'
  | 'number-taken'
  | 'decision-not-numbered'
  | 'annulment-before-adoption'
  | 'relation-refused'
  | 'threshold-out-of-bounds'
  | 'quality-refused'

export type HistoryErrorCode =
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'undo-barrier'
  | 'entry-missing'
  | 'entry-undone'
  | 'entry-tied'
  | 'entry-rule'
  | 'trash-missing'
  | 'trash-refused'

/** A failure that a user can cause. `params` holds names, numbers and paths for the sentence. */
export type AppError = {
  readonly code:
    | OpenErrorCode
    | RefusalCode
    | HistoryErrorCode
    | ExportErrorCode
    | ImportErrorCode
    | PaperErrorCode
    | BackupErrorCode
    | EncryptionErrorCode
    | 'input-invalid'
    | 'no-document'
    | 'cancelled'
    | 'attachment-unreadable'
    | 'attachment-encrypted'
    | 'attachment-not-supported'
    | 'attachment-too-large'
    | 'attachment-too-many-pages'
    | 'attachment-page-too-large'
    | 'attachment-too-dense'
    /** Looking at a file took more time or memory than any honest one needs. */
    | 'file-too-demanding'
    | 'no-viewer'
    | 'no-mail-program'
    /** Told of an erasure that is done, but whose file could not be written again. */
    | 'erasure-unfinished'
    | 'internal'
  readonly params: Readonly<Record<string, string | number>>
}

/** Why a backup could not be made, or is of no use. */
export type BackupErrorCode =
  | 'salvage-nothing'
  | 'backup-failed'
  | 'backup-unsound'
  | 'backup-missing'
  | 'backup-read-only'

/** Why a protected copy could not be made, or opened. */
export type EncryptionErrorCode =
  | 'file-encrypted'
  | 'file-not-encrypted'
  | 'file-encrypted-damaged'
  | 'file-encrypted-for-keys'
  | 'file-encrypted-costly'
  | 'file-encrypted-foreign'
  | 'password-wrong'
  | 'password-short'
  | 'encrypted-copy-unsound'
  /** The document was changed while its copy was being encrypted. */
  | 'copy-outrun'

export type ExportErrorCode =
  | 'export-cancelled'
  | 'export-nothing'
  | 'export-annex-unreadable'
  | 'export-write-failed'
  | 'export-file-busy'
  | 'export-engine'
  | 'export-too-long'
  | ChartErrorCode
  | MeetingReportErrorCode

/** Why a chart cannot be put on paper, or in a picture, as it was asked. */
export type ChartErrorCode =
  | 'chart-part-missing'
  | 'chart-too-many-sheets'
  | 'chart-sheets-not-pdf'
  | 'picture-too-large'

/** Why a document of a meeting would say nothing true: told instead of being printed. */
export type MeetingReportErrorCode =
  | 'meeting-without-agenda'
  | 'meeting-without-chair'
  | 'convocation-nothing-new'
  | 'meeting-without-members'
  | 'meeting-called-off'
  | 'nobody-reachable'
  | 'proxies-not-admitted'
  | 'proxies-of-nobody'

/** Why a logo or a Word template cannot be taken. */
export type PaperErrorCode =
  | 'logo-not-supported'
  | 'logo-damaged'
  | 'logo-too-large'
  | 'logo-print-colours'
  | 'logo-svg-active'
  | 'logo-svg-linked'
  | 'logo-svg-text'
  | 'template-not-word'
  | 'template-old-word'
  | 'template-damaged'
  | 'template-too-large'
  | 'template-with-macros'
  | 'template-linked'
  | 'template-unsafe'
  | 'template-without-marker'

/** Why a file cannot be imported. */
export type ImportErrorCode =
  | 'import-too-large'
  | 'import-too-many-lines'
  | 'import-empty'
  | 'import-unreadable'
  | 'import-old-workbook'
  | 'import-not-directory'
  | 'import-is-directory'
  | 'import-no-holidays'
  | 'import-interrupted'

/** Why undo stops at an official act, in the same words wherever it is told. */
export function barrierError({ type, params }: EntryLabel): AppError {
  return appError('undo-barrier', { type, number: params.name ?? '' })
}

/** Makes an AppError. */
export function appError(code: AppError['code'], params: AppError['params'] = {}): AppError {
  return { code, params }
}

/** The refusals after which something of a file may still be recovered, or a backup opened. */
export const salvageable: ReadonlySet<AppError['code']> = new Set([
  ...(['file-empty', 'file-zeroed', 'file-truncated', 'file-damaged', 'file-altered-schema'] as const),
])
