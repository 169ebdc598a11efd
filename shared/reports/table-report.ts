/** A report made of one table for a spreadsheet: values, not looks. */
export type TableReport = {
  /** Name of the file without extension. */
  readonly fileBase: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableValue[])[]
}

/** Text as the user wrote it, a number, or nothing; dates are ISO days, which spreadsheets recognise. */
export type TableValue = string | number | null
