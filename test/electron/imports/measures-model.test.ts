import { expect, test } from 'vitest'
import { measuresModel } from '#electron/imports/measures-model.ts'
import { readImport } from '#electron/imports/read-import.ts'
import { planMeasures } from '#shared/imports/measures/plan-measures.ts'
import type { MeasurementId } from '#shared/quality/indicator.ts'
import { unknownTerritory } from '#shared/territory/territory-names.ts'
import { documentOf } from '../../shared/reports/support/orvelle.ts'

const data = documentOf(
  ['indicator', 'schools', { name: 'Écoles ouvertes', unit: 'écoles' }],
  ['indicator', 'accounts', { name: 'Comptes activés', unit: '%' }],
)
const plan = (table: Parameters<typeof planMeasures>[0]) =>
  planMeasures(table, { data, today: '2026-11-27', newId: () => 'new' as MeasurementId }) // ids are branded text

async function readModel(indicators: Parameters<typeof measuresModel>[0]) {
  const file = { kind: 'measures', bytes: await measuresModel(indicators), name: 'modele.xlsx' } as const
  const read = await readImport(file, { territory: unknownTerritory })
  if (!read.ok || read.value.kind !== 'measures') throw new Error('the model is no table of measures')
  return read.value.table
}

test('a line that is filled in is read, and the others are left aside without a remark', async () => {
  const table = await readModel([...data.indicator.values()])
  const [first, ...others] = table.rows
  const filled = { line: 2, cells: [first?.cells[0] ?? '', '20/11/2026', '7', '', '', ''] }

  expect(plan(table)).toMatchObject({ measurements: [], remarks: [], missing: [] })
  expect(plan({ ...table, rows: [filled, ...others] })).toMatchObject({
    measurements: [{ indicatorId: 'schools', on: '2026-11-20', value: 7, entityId: null }],
    remarks: [],
  })
})

test('without any indicator, the model has an example', async () => {
  const { header, rows } = await readModel([])

  expect(header).toEqual(['Indicateur', 'Date', 'Valeur', 'Lieu', 'Note', 'Unité'])
  expect(plan({ header, rows })).toMatchObject({ measurements: [{ value: 12 }], remarks: [] })
})
