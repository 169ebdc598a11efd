import type { CsvRow } from '#shared/imports/csv.ts'

/** A row of a sheet that says something, as texts; its line counts from 1. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** The rows that say something, each at least as wide as the first: rows of a sheet end at their last filled cell. */
export function sheetRows(rows: readonly SheetRow[]): readonly CsvRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const width = filled[0]?.cells.length ?? 0
  return filled.map(({ line, cells }) => ({
    line,
    cells: cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells,
    hasOpenQuote: false,
  }))
}

/** Fourteen figures of a SIRET stay figures. */
export function plainNumber(value: number): string {
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value)
}
