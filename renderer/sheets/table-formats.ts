import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { exportsByBody } from './exports-by-body.ts'

/** What a report that is a table can be: pages, a workbook, or text for any spreadsheet. */
type TableFormat = 'pdf' | 'xlsx' | 'csv'

type FormatWords = { readonly exportPdf: string; readonly exportXlsx: string; readonly exportCsv: string }

/** The entries of a menu of exports, named by the words of the report; the caller says what each does. */
export function tableFormats(
  words: FormatWords,
): readonly { readonly id: TableFormat; readonly label: string }[] {
  return [
    { id: 'pdf', label: words.exportPdf },
    { id: 'xlsx', label: words.exportXlsx },
    { id: 'csv', label: words.exportCsv },
  ]
}

/** The same, each for all bodies (null) or for one of those that have something to show. */
export function tableFormatsByBody(
  words: FormatWords,
  bodies: readonly Choice<BodyId>[],
  run: (format: TableFormat, bodyId: BodyId | null) => void,
): readonly MenuEntry[] {
  return tableFormats(words).map(({ id, label }) => ({
    id,
    label,
    entries: exportsByBody(bodies, (bodyId) => run(id, bodyId)),
  }))
}
