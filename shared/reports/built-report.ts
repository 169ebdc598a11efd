import type { ExportWarning } from '../api/models.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { MailDraft } from './mail-draft.ts'
import { type Block, innerBlocks, type ReportDocument } from './report-document.ts'
import type { TableReport } from './table-report.ts'

/** What a request gives, before anything is rendered. */
export type BuiltReport =
  | {
      readonly type: 'pdf' | 'docx'
      readonly fileName: string
      readonly document: ReportDocument
      /** The contents to be inserted, by SHA-256, each once. */
      readonly annexes: readonly string[]
      readonly warnings: readonly ExportWarning[]
    }
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

/** A document ready to be rendered. */
export type BuiltDocument = Extract<BuiltReport, { readonly document: ReportDocument }>

/** A document with the contents that it inserts, each once. */
export function printed(document: ReportDocument, type: BuiltDocument['type'] = 'pdf'): BuiltDocument {
  const annexes = [...new Set(annexSources(document.blocks))]
  return { type, fileName: `${document.meta.fileBase}.${type}`, document, annexes, warnings: [] }
}

/** A table for spreadsheets. */
export function spreadsheet(table: TableReport): BuiltReport {
  return { type: 'csv', fileName: `${table.fileBase}.csv`, table }
}

function annexSources(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block.source]
    return annexSources(innerBlocks(block))
  })
}
