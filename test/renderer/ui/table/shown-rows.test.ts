import { expect, test } from 'vitest'
import { plainTable } from '#renderer/ui/table/shown-rows.ts'

test('what is seen becomes titles and values, in the order seen', () => {
  type Item = { readonly name: string; readonly rank: number; readonly aliases: readonly string[] }
  const columns = [
    { id: 'rank', title: 'Rang', value: ({ rank }: Item) => rank },
    { id: 'name', title: 'Nom', value: ({ name }: Item) => name, cell: () => 'how it looks' },
    { id: 'aliases', title: 'Autres', value: ({ aliases }: Item) => aliases },
  ]
  const items = [
    { name: 'Maire', rank: 0, aliases: ['édile', 'premier magistrat'] },
    { name: '', rank: 3, aliases: [] },
  ]

  expect(plainTable({ columns, items })).toEqual({
    columns: ['Rang', 'Nom', 'Autres'],
    rows: [
      [0, 'Maire', 'édile, premier magistrat'],
      [3, null, null],
    ],
  })
})
