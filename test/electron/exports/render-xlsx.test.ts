import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { renderXlsx } from '#electron/exports/render-xlsx.ts'

const instant = '2026-11-24T10:15:00+01:00'
const table = {
  fileBase: 'registre',
  columns: ['Numéro', 'Date', 'Pour', 'Texte'],
  rows: [
    ['2026-CPS-01', '2026-02-03', 12, '=SOMME(A1)'],
    ['2026-CPS-02', null, null, 'deux\nlignes'],
  ],
} as const

test('a table as a workbook has its headers, days as dates, numbers as numbers and texts that run nothing', async () => {
  const { sheets } = await readXlsx(await renderXlsx(table, instant))

  expect(sheets[0]?.rows).toEqual([
    ['Numéro', 'Date', 'Pour', 'Texte'],
    ['2026-CPS-01', new Date('2026-02-03T00:00:00Z'), 12, '=SOMME(A1)'],
    ['2026-CPS-02', null, null, 'deux\nlignes'],
  ])
})

test('a table without rows keeps its headers', async () => {
  const { sheets } = await readXlsx(await renderXlsx({ ...table, rows: [] }, instant))

  expect(sheets[0]?.rows).toEqual([['Numéro', 'Date', 'Pour', 'Texte']])
})

test('the same table at the same instant gives the same bytes', async () => {
  expect(await renderXlsx(table, instant)).toEqual(await renderXlsx(table, instant))
})
