import { z } from 'zod'
import { batchCommands } from '../commands/batch.ts'
import { commandSchema } from '../commands/command.ts'
import { decisionIdField } from '../decisions/decision.ts'
import { followUpIdField } from '../decisions/follow-up.ts'
import type { RecordArrays } from '../document/document-data.ts'
import type { Finding } from '../document/findings.ts'
import { trashCollections } from '../document/trash.ts'
import { dateField, lineField, nameField, sha256Field } from '../kit/fields.ts'
import { paperFormats } from '../kit/paper.ts'
import type { Result } from '../kit/result.ts'
import { agendaItemIdField } from '../meetings/agenda-item.ts'
import { attachmentIdField } from '../meetings/attachment.ts'
import { editions } from '../meetings/edition.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { minutesIdField } from '../meetings/minutes.ts'
import { bodyIdField } from '../organisation/body.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { templatedReports } from '../organisation/document-template.ts'
import { entityIdField } from '../organisation/entity.ts'
import { letterheadIdField, type PictureType } from '../organisation/letterhead.ts'
import { personIdField } from '../organisation/person.ts'
import { viewIdField } from '../organisation/view.ts'
import { acceptanceIdField } from '../quality/acceptance.ts'
import { changeRequestIdField, goodPracticeIdField, usageReportIdField } from '../quality/usage.ts'
import { type Place, placeKinds, placeRefSchema } from '../territory/place.ts'
import { type Backup, backupIdField, type ErasedBackups, versionNameLimit } from './backups.ts'
import { atlasRequestSchema, chartRequestSchema } from './chart-requests.ts'
import { type CopyOutputs, copyMethods } from './copies.ts'
import type { AppError } from './errors.ts'
import type { JournalLine, TrashItem } from './history.ts'
import { type ImportReading, importKinds, importModels } from './imports.ts'
import { convocationRequestSchema, meetingReportSchemas, packRequestSchema } from './meeting-reports.ts'
import type {
  ExportedFile,
  RecentFile,
  SentDocument,
  SentReferentials,
  Surroundings,
  WindowState,
} from './models.ts'
import { type PagePicture, previewRequestSchema } from './preview.ts'
import { type SearchAnswer, searchQuerySchema } from './search.ts'
import { shownTableSchema } from './shown-table.ts'
import { type KeptText, typedPutSchema } from './typed-texts.ts'

const nothing = z.undefined()
/** The number of a step of the history. */
const seqField = z.int().min(1)

/** What an export is made of; paths are chosen in the main process, never here. */
export const reportRequestSchema = z.discriminatedUnion('report', [
  chartRequestSchema,
  atlasRequestSchema,
  // The organisations of two days on one drawing, and what differs between them in words.
  z.strictObject({
    report: z.literal('comparison'),
    viewId: viewIdField,
    before: dateField,
    after: dateField,
    format: z.enum(['pdf', 'svg', 'docx', 'csv']),
    page: z.enum(paperFormats),
    ink: z.enum(['colour', 'mono']),
  }),
  packRequestSchema,
  ...meetingReportSchemas,
  convocationRequestSchema,
  z.strictObject({
    report: z.literal('register'),
    /** Null: every body of the project. */
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'xlsx', 'csv']),
  }),
  // The tableau de suivi on the day of the export; the period is that in which follow-ups were recorded.
  z.strictObject({
    report: z.literal('follow-ups'),
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'xlsx', 'csv']),
  }),
  // The register of risks, or the objectives against the work done, on the last day of a period (null: today); what was
  // closed, or confronted, before its first day is left out.
  z.strictObject({
    report: z.literal('risks'),
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'xlsx', 'csv']),
  }),
  z.strictObject({
    report: z.literal('coherence'),
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'xlsx', 'csv']),
  }),
  // Indicators of all bodies or of one, with their measures of a period; the last day is that of the report.
  z.strictObject({
    report: z.literal('indicators'),
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'xlsx', 'csv']),
  }),
  // One page on the state of the project, or of what one body follows, on the last day of the period; its decisions.
  z.strictObject({
    report: z.literal('dashboard'),
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.literal('pdf'),
  }),
  // What asks for news of follow-ups: a draft of a mail to each who answers for some, or their list.
  z.strictObject({
    report: z.literal('reminders'),
    followUpIds: z.array(followUpIdField).min(1).max(1000).readonly(),
    format: z.enum(['eml', 'csv']),
  }),
  z.strictObject({ report: z.literal('conformity'), date: dateField, format: z.enum(['pdf', 'csv']) }),
  // Everything about one person (RGPD, art. 15).
  z.strictObject({
    report: z.literal('person-data'),
    personId: personIdField,
    format: z.enum(['pdf', 'csv']),
  }),
  z.strictObject({
    report: z.literal('who-carries-what'),
    date: dateField,
    format: z.enum(['pdf', 'docx', 'csv']),
  }),
  z.strictObject({
    report: z.literal('composition'),
    /** Null: every body of the project. */
    bodyId: bodyIdField.nullable(),
    date: dateField,
    format: z.enum(['pdf', 'docx', 'csv']),
  }),
  z.strictObject({
    report: z.literal('convention'),
    conventionId: conventionIdField,
    date: dateField,
    format: z.enum(['pdf', 'docx']),
  }),
  z.strictObject({
    report: z.literal('minutes'),
    meetingId: meetingIdField,
    edition: z.enum(editions),
    format: z.enum(['pdf', 'docx']),
  }),
  // The decisions of one meeting (relevé de décisions).
  z.strictObject({
    report: z.literal('decision-list'),
    meetingId: meetingIdField,
    edition: z.enum(editions),
    format: z.enum(['pdf', 'docx', 'csv']),
  }),
  // One numbered decision, to be certified.
  z.strictObject({
    report: z.literal('extract'),
    decisionId: decisionIdField,
    format: z.enum(['pdf', 'docx']),
  }),
  // The slip (fiche) of a demande d'évolution, alone or with a draft of a mail to the éditeur.
  z.strictObject({
    report: z.literal('change-request'),
    changeRequestId: changeRequestIdField,
    /** As it is about to be transmitted, before that is recorded; null: as it is recorded. */
    sending: z.strictObject({ on: dateField, supplierId: entityIdField }).nullable(),
    format: z.enum(['pdf', 'eml']),
  }),
  // What became of remontées, for the groups that told them.
  z.strictObject({
    report: z.literal('usage-feedback'),
    usageReportIds: z.array(usageReportIdField).min(1).max(500).readonly(),
    format: z.literal('eml'),
  }),
  shownTableSchema,
])
export type ReportRequest = z.infer<typeof reportRequestSchema>

/** The wire: method → schema of its input. Every edit of a document goes through `execute`. */
export const methodInputs = {
  'window.state': nothing,
  'window.new': nothing,
  /** The system draws title bars and menus: it must know which theme the page shows. */
  'window.set-theme': z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  /** A second window for the room: one meeting of the document of this window, to be looked at only. */
  'projection.open': z.strictObject({ meetingId: meetingIdField }),
  'projection.close': nothing,
  /** What is being typed and is no edit yet: kept for when the program ends too early. */
  'typed.put': typedPutSchema,
  'typed.list': nothing,
  'recent.list': nothing,
  'recent.forget': z.strictObject({ id: z.string() }),
  /** Empty, or filled by one step: the organisation that the assistant proposed. */
  'document.create': z.strictObject({ name: nameField(120), fill: batchCommands[0] }).optional(),
  'document.open': nothing,
  'document.open-recent': z.strictObject({ id: z.string() }),
  'document.open-sample': nothing,
  'document.save-copy': nothing,
  'document.settle': nothing,
  /** Shows, to be read only, the document that was refused because somebody has it open. */
  'document.look': nothing,
  'document.close': nothing,
  /** Opens what was just dropped on the window, or tells that it is a table, which `import.read` may then read. */
  'file.dropped': nothing,
  'document.read': nothing,
  /** What was sealed and is no longer as it was: no command does that. */
  'document.alterations': nothing,
  'document.reveal': nothing,
  'document.surroundings': nothing,
  /** The verified backups of the document on this machine, and what one of them holds. */
  'backup.list': nothing,
  'backup.read': z.strictObject({ id: backupIdField }),
  /** Keeps the document as it is now, under a name. */
  'backup.name': z.strictObject({ name: nameField(versionNameLimit) }),
  /** Opens a copy of it beside the document, where the person chooses; or puts it in the place of the document. */
  'backup.restore': z.strictObject({ id: backupIdField, as: z.enum(['copy', 'document']) }),
  'backup.delete': z.strictObject({ id: backupIdField }),
  'backup.reveal': nothing,
  /** The backups that hold what was erased since, and their end. */
  'backup.erased': nothing,
  'backup.delete-erased': nothing,
  /** What can be done about the damaged file that this window was just asked to open. */
  'salvage.offer': nothing,
  /** Recovers what can be of it into a new document, where the person chooses, and opens that. */
  'salvage.run': nothing,
  'salvage.cancel': nothing,
  /** Opens a copy of its last verified backup, where the person chooses. */
  'salvage.open-backup': nothing,
  /** What a new document begins with, before there is one. */
  'referentials.read': nothing,
  'territory.search': z.strictObject({
    text: lineField(120),
    kinds: z.array(z.enum(placeKinds)).min(1).readonly(),
    /** Only communes of this place. */
    within: placeRefSchema.nullable(),
    limit: z.int().min(1).max(300),
  }),
  /** Everything in the document that holds some words, annexes as far as they have been read. */
  search: searchQuerySchema,
  execute: commandSchema,
  undo: nothing,
  redo: nothing,
  /** The history of the document in sentences, most recent first. */
  'history.read': nothing,
  /** Undoes back to before a step, or redoes up to it, all or nothing. */
  'history.travel': z.strictObject({ seq: seqField }),
  /** Undoes one step and none of those done since. */
  'history.take-out': z.strictObject({ seq: seqField }),
  /** What was deleted and can come back, and its return. */
  'trash.read': nothing,
  'trash.restore': z.strictObject({
    seq: seqField,
    collection: z.enum(trashCollections),
    id: z.string().min(1).max(80),
  }),
  ...copyMethods,
  /** The person chooses the file; what it says comes back, and nothing of the document changes. */
  'import.read': z.strictObject({ kind: z.enum(importKinds), isDropped: z.literal(true).optional() }),
  'import.cancel': nothing,
  /** Writes a file to be filled in and imported, where the person chooses. */
  'import.save-model': z.strictObject({ kind: z.enum(importModels) }),
  /** To which record the chosen files are annexed. */
  'attachment.add': z.union([
    z.strictObject({ agendaItemId: agendaItemIdField }),
    z.strictObject({ conventionId: conventionIdField }),
    z.strictObject({ minutesId: minutesIdField }),
    z.strictObject({ decisionId: decisionIdField }),
    z.strictObject({ followUpId: followUpIdField }),
    z.strictObject({ acceptanceId: acceptanceIdField }),
    z.strictObject({ changeRequestId: changeRequestIdField }),
    z.strictObject({ goodPracticeId: goodPracticeIdField }),
  ]),
  'attachment.open': z.strictObject({ id: attachmentIdField }),
  /** The person chooses a picture: the emitter's logo of a letterhead, or one more of a partner. */
  'logo.add': z.strictObject({ letterheadId: letterheadIdField, as: z.enum(['own', 'partner']) }),
  'logo.read': z.strictObject({ sha256: sha256Field }),
  /** The person chooses a Word file, into which these documents are written from then on. */
  'template.add': z.strictObject({
    report: z.enum(templatedReports),
    bodyId: bodyIdField.nullable(),
  }),
  'report.export': reportRequestSchema,
  /** The same, in the place of a file that was exported before; one that is no longer known is asked for. */
  'report.again': z.strictObject({ request: reportRequestSchema, fileId: z.string() }),
  'report.cancel': nothing,
  /** A page of what would be exported, as it will be printed. */
  'preview.show': z.strictObject({ request: previewRequestSchema, page: z.int().min(1).max(100_000) }),
  /** Nobody looks any more: what is being made is given up. */
  'preview.stop': nothing,
  /** Opens a message in the mail program for each person who answers for some follow-ups, as known on a day. */
  'mail.write': z.strictObject({
    followUpIds: z.array(followUpIdField).min(1).max(1000).readonly(),
    date: dateField,
  }),
  /** What was copied, as every program may want it; nothing else of the clipboard is touched. */
  'clipboard.write': z.strictObject({
    text: z.string().max(10_000_000),
    html: z.string().max(100_000_000),
    /** A PNG; null when there is nothing to be shown. */
    picture: z.base64().max(60_000_000).nullable(),
  }),
  /** What of the clipboard is ours: the page never sees the rest. */
  'clipboard.read': nothing,
  'report.open': z.strictObject({ fileId: z.string() }),
  'report.reveal': z.strictObject({ fileId: z.string() }),
} as const satisfies Record<string, z.ZodType>

export type Method = keyof typeof methodInputs
export type MethodInput<M extends Method> = z.infer<(typeof methodInputs)[M]>

/** What an edit answers: the new revision, and what it left to be done by the user when it is done all the same. */
export type EditDone = { readonly revision: number; readonly warning?: AppError }

/** Method → what it answers when all goes well. */
export type MethodOutputs = CopyOutputs & {
  'window.state': WindowState
  'window.new': null
  'window.set-theme': null
  'projection.open': null
  'projection.close': null
  'typed.put': null
  'typed.list': readonly KeptText[]
  'recent.list': readonly RecentFile[]
  'recent.forget': null
  'document.create': WindowState
  'document.open': WindowState
  'document.open-recent': WindowState
  'document.open-sample': WindowState
  /** When edits were in memory only, the window goes on with the copy. */
  'document.save-copy': { readonly fileName: string; readonly isShown: boolean }
  /** Gives the file the edits that are in memory only. */
  'document.settle': null
  'document.surroundings': Surroundings
  'document.look': WindowState
  'document.close': null
  'file.dropped': { readonly kind: 'document' | 'table'; readonly fileName: string }
  'document.read': SentDocument
  'document.alterations': readonly Finding[]
  'document.reveal': null
  'backup.list': readonly Backup[]
  'backup.read': { readonly records: RecordArrays }
  'backup.name': { readonly kept: true }
  'backup.restore': { readonly restored: true }
  'backup.delete': null
  'backup.reveal': null
  'backup.erased': ErasedBackups | null
  'backup.delete-erased': { readonly count: number }
  /** The last verified backup on this machine, and how many records it holds. */
  'salvage.offer': { readonly backup: { readonly at: string; readonly records: number } | null }
  /** What came back and what is lost, in sentences. */
  'salvage.run': { readonly lines: readonly string[] }
  'salvage.cancel': null
  'salvage.open-backup': { readonly restored: true }
  'referentials.read': SentReferentials
  'territory.search': readonly Place[]
  search: SearchAnswer
  execute: EditDone
  undo: EditDone
  redo: EditDone
  'history.read': readonly JournalLine[]
  'history.travel': EditDone
  'history.take-out': EditDone
  'trash.read': readonly TrashItem[]
  'trash.restore': EditDone
  'import.read': ImportReading
  'import.cancel': null
  'import.save-model': { readonly fileId: string; readonly fileName: string }
  'attachment.add': { readonly ids: readonly string[] }
  'attachment.open': null
  'logo.add': null
  'logo.read': { readonly mediaType: PictureType; readonly base64: string }
  'template.add': null
  'report.export': ExportedFile
  'report.again': ExportedFile
  'report.cancel': null
  'preview.show': PagePicture
  'preview.stop': null
  /** How many were too long for a link: their words are to be pasted. */
  'mail.write': { readonly tooLong: number }
  'clipboard.write': { readonly written: true }
  /** The text of what was copied from a chart, not yet believed; `hasOther`: there is something else instead. */
  'clipboard.read': { readonly excerpt: string | null; readonly hasOther: boolean }
  'report.open': null
  'report.reveal': null
}

export type Answer<M extends Method> = Result<MethodOutputs[M], AppError>
