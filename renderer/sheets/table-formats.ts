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
