import { PackageCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { Table } from '#renderer/ui/table/Table.tsx'
import type { Measurement } from '#shared/quality/indicator.ts'
import { shortDate } from '#shared/text/dates.ts'
import { indicatorText } from '#shared/text/indicators.ts'
import { measureImportText as text } from '#shared/text/measure-import.ts'
import { quantityText } from '#shared/text/quantities.ts'

type Row = Measurement & { readonly indicator: string; readonly unit: string; readonly place: string }

const columns: readonly Column<Row>[] = [
  {
    id: 'indicator',
    title: indicatorText.one,
    width: '4fr',
    isRowHeader: true,
    value: ({ indicator }) => indicator,
    filter: 'choice',
  },
  {
    id: 'on',
    title: indicatorText.day,
    width: 108,
    value: ({ on }) => on,
    cell: ({ on }) => shortDate(on),
    filter: 'date',
  },
  {
    id: 'value',
    title: indicatorText.value,
    width: 120,
    align: 'end',
    value: ({ value }) => value,
    cell: ({ value, unit }) => quantityText(value, unit),
  },
  { id: 'place', title: indicatorText.place, width: '3fr', value: ({ place }) => place, filter: 'choice' },
  { id: 'note', title: indicatorText.note, width: '2fr', value: ({ note }) => note, filter: 'text' },
]
const idOf = ({ id }: Row) => id

/** The measures that would be recorded. */
export function MeasureLines({ measurements }: { readonly measurements: readonly Measurement[] }) {
  const { indicator, entity } = useData()
  const rows = useMemo(
    () =>
      measurements.map((one): Row => {
        const { name = '', unit = '' } = indicator.get(one.indicatorId) ?? {}
        const place = one.entityId === null ? indicatorText.whole : (entity.get(one.entityId)?.name ?? '')
        return { ...one, indicator: name, unit, place }
      }),
    [measurements, indicator, entity],
  )
  return (
    <Table
      label={text.measures}
      columns={columns}
      rows={rows}
      getId={idOf}
      empty={
        <EmptyState icon={PackageCheck} title={text.none}>
          {text.nothingNew}
        </EmptyState>
      }
    />
  )
}
