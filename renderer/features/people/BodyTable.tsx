import { Network } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { levels } from '#shared/organisation/level.ts'
import { shortDate } from '#shared/text/dates.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { registerText, seatsFilled } from '#shared/text/registers.ts'
import { AddBodyDialog } from './AddBodyDialog.tsx'
import { type BodyRow, bodyRows, bodySearched } from './body-rows.ts'
import { DirectoryTable } from './DirectoryTable.tsx'

const columns: readonly Column<BodyRow>[] = [
  {
    id: 'sigle',
    title: text.sigle,
    width: 136,
    value: (row) => row.body.sigle,
    filter: 'text',
  },
  {
    id: 'name',
    title: registerText.body,
    isRowHeader: true,
    width: '4fr',
    minWidth: 340,
    value: (row) => row.body.name,
    filter: 'text',
  },
  {
    id: 'kinds',
    title: registerText.kinds,
    width: 96,
    value: (row) => row.kinds,
    filter: 'choice',
    yields: 3,
  },
  {
    id: 'level',
    title: text.level,
    width: 104,
    value: (row) => row.level,
    cell: (row) => <Tag hue={levelHue[row.body.level]}>{row.level}</Tag>,
    sortBy: (row) => levels.indexOf(row.body.level),
    filter: 'choice',
  },
  {
    id: 'seats',
    title: registerText.seats,
    width: 84,
    align: 'end',
    value: (row) => seatsFilled(row.filled, row.seats),
    sortBy: (row) => row.seats - row.filled,
  },
  {
    id: 'next',
    title: registerText.nextMeeting,
    width: 128,
    align: 'end',
    value: (row) => row.nextMeeting,
    cell: (row) => (row.nextMeeting === null ? null : shortDate(row.nextMeeting)),
    filter: 'date',
  },
  {
    id: 'rules',
    title: registerText.rules,
    width: '2fr',
    minWidth: 150,
    value: (row) => row.rules,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'act',
    title: registerText.act,
    width: '3fr',
    minWidth: 150,
    value: (row) => row.body.act,
    filter: 'text',
    yields: 2,
  },
  {
    id: 'frequency',
    title: registerText.frequency,
    width: '2fr',
    value: (row) => row.body.frequency,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'host',
    title: registerText.host,
    width: '3fr',
    value: (row) => row.host,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
]
const search = { label: registerText.searchBody, textOf: bodySearched }
const empty = { icon: Network, title: registerText.noBodies, hint: registerText.noBodiesHint }
const addition = { label: registerText.addBody, Dialog: AddBodyDialog }

/** The register of bodies: founding act, frequency, rules, seats, next meeting. */
export function BodyTable() {
  const data = useData()
  const date = useShownDate()
  const rows = useMemo(() => bodyRows(data, date), [data, date])
  return (
    <DirectoryTable
      kind="body"
      title={registerText.bodies}
      columns={columns}
      rows={rows}
      getId={idOf}
      defaultSort={{ column: 'level', direction: 'ascending' }}
      {...{ search, empty, addition }}
    />
  )
}

function idOf({ body }: BodyRow): string {
  return body.id
}
