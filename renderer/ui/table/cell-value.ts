/** What a cell holds, without its looks: a filter compares it, a spreadsheet gets it, the header sorts by it. */
export type CellValue = string | number | readonly string[] | null | undefined

/** The value as texts: a list gives each of its own, nothing gives none. */
export function partsOf(value: CellValue): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
}

/** The value as one text, a list joined by commas. */
export function textOf(value: CellValue): string {
  return partsOf(value).join(', ')
}
