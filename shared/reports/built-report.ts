import type { ExportWarning } from '../api/models.ts'
import type { BuiltDocument } from './built-document.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { MailDraft } from './mail-draft.ts'
import type { TableReport } from './table-report.ts'

/** What spreadsheets read: plain text for any of them, or a workbook with its dates and widths. */
export type SpreadsheetFormat = 'csv' | 'xlsx'

/** What a request gives, before anything is rendered. */
export type BuiltReport =
  | BuiltDocument
  | { readonly type: 'csv'; readonly fileName: string; readonly table: TableReport }
  | { readonly type: 'xlsx'; readonly fileName: string; readonly table: TableReport }
  | {
      readonly type: 'mail'
      /** Of the only draft, or of the folder that holds them: then it has no extension. */
      readonly fileName: string
      readonly drafts: readonly MailDraft[]
      readonly warnings: readonly ExportWarning[]
    }
  | { readonly type: 'calendar'; readonly fileName: string; readonly event: CalendarEvent }
  /** A drawing as a picture of so many pixels. */
  | {
      readonly type: 'png'
      readonly fileName: string
      readonly svg: string
      readonly size: { readonly width: number; readonly height: number }
    }
  | { readonly type: 'svg'; readonly fileName: string; readonly svg: string }

/** A table for spreadsheets. */
export function spreadsheet(table: TableReport, type: SpreadsheetFormat = 'csv'): BuiltReport {
  return { type, fileName: `${table.fileBase}.${type}`, table }
}
