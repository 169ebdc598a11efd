import { z } from 'zod'
import { batchCommands } from '../commands/batch.ts'
import { commandSchema } from '../commands/command.ts'
import { decisionIdField } from '../decisions/decision.ts'
import { dateField, lineField, nameField } from '../kit/fields.ts'
import type { Result } from '../kit/result.ts'
import { agendaItemIdField } from '../meetings/agenda-item.ts'
import { attachmentIdField } from '../meetings/attachment.ts'
import { editions } from '../meetings/edition.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { minutesIdField } from '../meetings/minutes.ts'
import { bodyIdField } from '../organisation/body.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { personIdField } from '../organisation/person.ts'
import { viewIdField } from '../organisation/view.ts'
import { type Place, placeKinds, placeRefSchema } from '../territory/place.ts'
import type { AppError } from './errors.ts'
import type { ApiEvent } from './events.ts'
import { type ImportReading, importKinds } from './imports.ts'
import { convocationRequestSchema, meetingReportSchemas } from './meeting-reports.ts'
import type { DocumentSnapshot, ExportedFile, RecentFile, Referentials, WindowState } from './models.ts'
import { shownTableSchema } from './shown-table.ts'

const nothing = z.undefined()

/** What an export is made of; paths are chosen in the main process, never here. */
export const reportRequestSchema = z.discriminatedUnion('report', [
  z.strictObject({
    report: z.literal('chart'),
    viewId: viewIdField,
    date: dateField,
    format: z.enum(['pdf', 'svg']),
    page: z.enum(['a4', 'a3']),
    /** Mono: readable on a black-and-white printer. */
    ink: z.enum(['colour', 'mono']),
  }),
  z.strictObject({ report: z.literal('pack'), meetingId: meetingIdField, format: z.literal('pdf') }),
  ...meetingReportSchemas,
  convocationRequestSchema,
  z.strictObject({
    report: z.literal('register'),
    /** Null: every body of the project. */
    bodyId: bodyIdField.nullable(),
    from: dateField.nullable(),
    to: dateField.nullable(),
    format: z.enum(['pdf', 'csv']),
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
  'recent.list': nothing,
  'recent.forget': z.strictObject({ id: z.string() }),
  /** Empty, or filled by one step: the organisation that the assistant proposed. */
  'document.create': z.strictObject({ name: nameField(120), fill: batchCommands[0] }).optional(),
  'document.open': nothing,
  'document.open-recent': z.strictObject({ id: z.string() }),
  'document.open-sample': nothing,
  'document.save-copy': nothing,
  'document.close': nothing,
  'document.read': nothing,
  'document.reveal': nothing,
  /** What a new document begins with, before there is one. */
  'referentials.read': nothing,
  'territory.search': z.strictObject({
    text: lineField(120),
    kinds: z.array(z.enum(placeKinds)).min(1).readonly(),
    /** Only communes of this place. */
    within: placeRefSchema.nullable(),
    limit: z.int().min(1).max(300),
  }),
  execute: commandSchema,
  undo: nothing,
  redo: nothing,
  /** The person chooses the file; what it says comes back, and nothing of the document changes. */
  'import.read': z.strictObject({ kind: z.enum(importKinds) }),
  'import.cancel': nothing,
  /** Writes a file to be filled in and imported, where the person chooses. */
  'import.save-model': nothing,
  /** To which record the chosen files are annexed. */
  'attachment.add': z.union([
    z.strictObject({ agendaItemId: agendaItemIdField }),
    z.strictObject({ conventionId: conventionIdField }),
    z.strictObject({ minutesId: minutesIdField }),
  ]),
  'attachment.open': z.strictObject({ id: attachmentIdField }),
  'report.export': reportRequestSchema,
  'report.cancel': nothing,
  'report.open': z.strictObject({ fileId: z.string() }),
  'report.reveal': z.strictObject({ fileId: z.string() }),
} as const satisfies Record<string, z.ZodType>

export type Method = keyof typeof methodInputs
export type MethodInput<M extends Method> = z.infer<(typeof methodInputs)[M]>

/** What an edit answers: the new revision, and what it left to be done by the user when it is done all the same. */
export type EditDone = { readonly revision: number; readonly warning?: AppError }

/** Method → what it answers when all goes well. */
export type MethodOutputs = {
  'window.state': WindowState
  'window.new': null
  'window.set-theme': null
  'projection.open': null
  'projection.close': null
  'recent.list': readonly RecentFile[]
  'recent.forget': null
  'document.create': WindowState
  'document.open': WindowState
  'document.open-recent': WindowState
  'document.open-sample': WindowState
  'document.save-copy': { readonly fileName: string }
  'document.close': null
  'document.read': DocumentSnapshot
  'document.reveal': null
  'referentials.read': Referentials
  'territory.search': readonly Place[]
  execute: EditDone
  undo: EditDone
  redo: EditDone
  'import.read': ImportReading
  'import.cancel': null
  'import.save-model': { readonly fileId: string; readonly fileName: string }
  'attachment.add': { readonly ids: readonly string[] }
  'attachment.open': null
  'report.export': ExportedFile
  'report.cancel': null
  'report.open': null
  'report.reveal': null
}

export type Answer<M extends Method> = Result<MethodOutputs[M], AppError>

/** What the page sees as `window.gouvernail`: nothing else crosses the bridge. */
export type Bridge = {
  readonly call: <M extends Method>(method: M, input: MethodInput<M>) => Promise<Answer<M>>
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: (event: ApiEvent) => void) => () => void
}
