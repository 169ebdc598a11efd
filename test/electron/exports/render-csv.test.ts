import { describe, expect, test } from 'vitest'
import { renderCsv } from '#electron/exports/render-csv.ts'
import type { TableValue } from '#shared/reports/table-report.ts'

function csvOf(columns: readonly string[], ...rows: readonly (readonly TableValue[])[]): string {
  // `ignoreBOM` keeps the mark, which is part of what is tested.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return decoder.decode(renderCsv({ fileBase: 'registre', columns, rows }))
}

describe('a table as CSV', () => {
  test('starts with a byte order mark and ends each line as spreadsheets expect', () => {
    expect(csvOf(['Numéro', 'Objet'], ['2026-CPS-01', 'Charte'])).toBe(
      '\uFEFFNuméro;Objet\r\n2026-CPS-01;Charte\r\n',
    )
  })

  test('writes numbers with a decimal comma, dates as ISO days and nothing for nothing', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [12.5, -3, '2026-03-10', null])).toContain(
      '\r\n12,5;-3;2026-03-10;\r\n',
    )
  })

  test('quotes what would break a cell', () => {
    const csv = csvOf(['a'], ['x;y'], ['dit "oui"'], ['deux\r\nlignes'], [' espace'])

    expect(csv.split('\r\n').slice(1, -1)).toEqual(['"x;y"', '"dit ""oui"""', '"deux\nlignes"', '" espace"'])
  })

  test('disarms text that a spreadsheet would run as a formula', () => {
    const formulas = ['=1+1', '+33 1', '-2', '@cmd', '\tx', '＝1']

    const cells = csvOf(['a'], ...formulas.map((formula) => [formula]))
      .split('\r\n')
      .slice(1, -1)

    for (const cell of cells) expect(cell.replace(/^"/, '')).toMatch(/^'/)
  })
})
