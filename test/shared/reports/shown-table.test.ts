import { describe, expect, test } from 'vitest'
import { reportRequestSchema } from '#shared/api/contract.ts'
import type { ShownTable } from '#shared/api/shown-table.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { documentOf } from '../../support/document-data.ts'

const table: ShownTable = {
  report: 'table',
  format: 'csv',
  title: 'Décisions, sélection',
  columns: ['N°', 'Objet', 'Échéance'],
  rows: [
    ['2026-CPS-01', 'Périmètre', '2026-06-30'],
    [null, 'Part du syndicat : 25\u00A0%', null],
  ],
}
const accepts = (changes: Partial<ShownTable>) =>
  reportRequestSchema.safeParse({ ...table, ...changes }).success

describe('a table as it is seen', () => {
  test('is a report for spreadsheets, named after its title and the day', () => {
    const moment = { exportedAt: '2026-11-24T10:15:00Z', today: '2026-11-24' }

    expect(buildReport(documentOf([]), table, moment)).toEqual({
      ok: true,
      value: {
        type: 'csv',
        fileName: '2026-11-24_decisions-selection.csv',
        table: {
          fileBase: '2026-11-24_decisions-selection',
          columns: ['N°', 'Objet', 'Échéance'],
          rows: [
            ['2026-CPS-01', 'Périmètre', '2026-06-30'],
            // A search typed with an ordinary space finds it.
            [null, 'Part du syndicat : 25 %', null],
          ],
        },
      },
    })
  })

  test('crosses the wire, empty or with texts of several lines', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ rows: [] })).toBe(true)
    expect(accepts({ rows: [['1', 'une ligne\nune autre', null]] })).toBe(true)
  })

  test('is refused when its rows are not those of its columns', () => {
    expect(accepts({ rows: [['1', '2']] })).toBe(false)
    expect(accepts({ columns: [] })).toBe(false)
    expect(accepts({ title: ' ' })).toBe(false)
  })

  test('is refused beyond what any document holds', () => {
    const long = 'x'.repeat(100_000)

    expect(accepts({ rows: [['1', `${long}x`, null]] })).toBe(false)
    expect(accepts({ rows: Array.from({ length: 50_001 }, () => [null, null, null]) })).toBe(false)
    expect(accepts({ rows: Array.from({ length: 201 }, () => [long, null, null]) })).toBe(false)
    expect(accepts({ columns: Array.from({ length: 61 }, () => 'x'), rows: [] })).toBe(false)
  })

  test('names no place on the disk', () => {
    expect(reportRequestSchema.safeParse({ ...table, path: '/etc/passwd' }).success).toBe(false)
  })
})
