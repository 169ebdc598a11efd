import { UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import type { Column } from '#renderer/ui/table/column.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { shortName } from '#shared/text/short-names.ts'
import { AddPersonDialog } from './AddDialog.tsx'
import { DirectoryTable } from './DirectoryTable.tsx'
import { type PersonRow, personRows, personSearched } from './rows.ts'

const columns: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    title: text.lastName,
    isRowHeader: true,
    width: '3fr',
    minWidth: 170,
    value: (row) => row.name,
    sortBy: (row) => row.sortKey,
    filter: 'text',
  },
  {
    id: 'functions',
    title: text.jobFunction,
    width: '4fr',
    minWidth: 200,
    value: (row) => row.functions,
    filter: 'choice',
  },
  {
    id: 'entities',
    title: text.entities,
    width: '4fr',
    minWidth: 200,
    value: (row) => row.entities,
    cell: (row) => <span title={row.entities.join(', ')}>{row.entities.map(shortName).join(', ')}</span>,
    filter: 'choice',
  },
  {
    id: 'email',
    title: text.email,
    width: '4fr',
    minWidth: 210,
    value: (row) => row.email,
    filter: 'text',
    yields: 1,
  },
  { id: 'phone', title: text.phone, width: 120, value: (row) => row.phone, filter: 'text' },
]
const search = { label: text.searchPerson, textOf: personSearched }
const empty = { icon: UserRound, title: text.noPersons, hint: text.noPersonsHint }
const addition = { label: text.addPerson, Dialog: AddPersonDialog }

/** Persons with what they hold on the shown day. */
export function PersonTable() {
  const data = useData()
  const date = useShownDate()
  const rows = useMemo(() => personRows(data, date), [data, date])
  return (
    <DirectoryTable
      kind="person"
      title={text.persons}
      columns={columns}
      rows={rows}
      getId={idOf}
      defaultSort={{ column: 'name', direction: 'ascending' }}
      {...{ search, empty, addition }}
    />
  )
}

function idOf({ id }: PersonRow): string {
  return id
}
