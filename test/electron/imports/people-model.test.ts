import { expect, test } from 'vitest'
import { peopleModel } from '#electron/imports/people-model.ts'
import { readImport } from '#electron/imports/read-import.ts'
import { peopleFields } from '#shared/api/imports.ts'
import { guessMapping } from '#shared/imports/people/people-mapping.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import { unknownTerritory } from '#shared/territory/territory-names.ts'

test('every column of the model is recognised, and its example is read without a remark', async () => {
  const file = { kind: 'people', bytes: await peopleModel(), name: 'modele.xlsx' } as const
  const read = await readImport(file, { territory: unknownTerritory })
  if (!read.ok || read.value.kind !== 'people') throw new Error('the model is not a list')
  const { table } = read.value
  const mapping = guessMapping(table.header)

  const { lines, remarks } = readPeople(table, mapping)

  expect(mapping).toEqual(peopleFields.filter((field) => field !== 'fullName'))
  expect(lines).toMatchObject([{ lastName: 'Exemple', civility: 'mrs', from: '2026-09-01', rank: 'holder' }])
  expect(remarks).toEqual([])
})
