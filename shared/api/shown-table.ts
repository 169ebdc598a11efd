import { z } from 'zod'
import { lineField, nameField, proseField } from '../kit/fields.ts'

/** No document of ours comes near: what is larger is a mistake, or meant to exhaust the memory. */
const most = { columns: 60, rows: 50_000, characters: 20_000_000 } as const

const cell = z.union([proseField(), z.number(), z.null()])

/**
 * A table as the page shows it, to be exported: its columns in their order, its rows filtered and sorted. Values
 * without looks; dates are ISO days. What is seen is known to the page alone, hence data rather than a request.
 */
export const shownTableSchema = z
  .strictObject({
    report: z.literal('table'),
    format: z.literal('csv'),
    /** Names the file: « Décisions ». */
    title: nameField(120),
    columns: z.array(lineField(200)).min(1).max(most.columns).readonly(),
    rows: z.array(z.array(cell).max(most.columns).readonly()).max(most.rows).readonly(),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    path: ['rows'],
    error: 'row-length',
  })
  .refine(({ rows }) => charactersOf(rows) <= most.characters, { path: ['rows'], error: 'too-large' })

export type ShownTable = z.infer<typeof shownTableSchema>

function charactersOf(rows: readonly (readonly (string | number | null)[])[]): number {
  let total = 0
  for (const row of rows) for (const value of row) if (typeof value === 'string') total += value.length
  return total
}
