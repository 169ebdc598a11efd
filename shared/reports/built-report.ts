import type { ExportWarning } from '../api/models.ts'
import type { BuiltDocument } from './built-document.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { MailDraft } from './mail-draft.ts'
import type { TableReport } from './table-report.ts'

/** What a request gives, before anything is rendered. */
export type BuiltReport =
  | BuiltDocument
  | { readonly type: 'csv'; readonly fileName: string; readonly table: TableReport }
  | {
      readonly type: 'mail'
      /** Of the only draft, or of the folder that holds them: then it has no extension. */
      readonly fileName: string
      readonly drafts: readonly MailDraft[]
      readonly warnings: readonly ExportWarning[]
    }
  | { readonly type: 'calendar'; readonly fileName: string; readonly event: CalendarEvent }
  | { readonly type: 'svg'; readonly fileName: string; readonly svg: string }

/** A table for spreadsheets. */
export function spreadsheet(table: TableReport): BuiltReport {
  return { type: 'csv', fileName: `${table.fileBase}.csv`, table }
}
