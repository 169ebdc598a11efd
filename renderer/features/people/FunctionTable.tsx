import { BadgeCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import type { Column } from '#renderer/ui/table/column.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { AddFunctionDialog } from './AddDialog.tsx'
import { DirectoryTable } from './DirectoryTable.tsx'
import { type FunctionRow, functionRows, functionSearched } from './rows.ts'

const columns: readonly Column<FunctionRow>[] = [
  {
    id: 'title',
    title: text.jobFunction,
    isRowHeader: true,
    width: '4fr',
    minWidth: 330,
    value: (row) => row.title,
    filter: 'text',
  },
  {
    id: 'sigle',
    title: text.sigle,
    width: 92,
    value: (row) => row.jobFunction.sigle,
    filter: 'text',
  },
  {
    id: 'aliases',
    title: text.aliases,
    width: '3fr',
    minWidth: 210,
    value: (row) => row.jobFunction.aliases,
    filter: 'text',
    yields: 2,
  },
  {
    id: 'level',
    title: text.level,
    width: 104,
    value: (row) => row.level,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'skills',
    title: text.skills,
    width: '2fr',
    value: (row) => row.skills,
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  {
    id: 'elective',
    title: text.electiveShort,
    width: 92,
    value: (row) => row.elective,
    filter: 'choice',
    yields: 1,
  },
  { id: 'rank', title: text.rank, width: 140, align: 'end', value: (row) => row.jobFunction.rank },
  { id: 'posts', title: text.posts, width: 80, align: 'end', value: (row) => row.posts },
]
const search = { label: text.searchFunction, textOf: functionSearched }
const empty = { icon: BadgeCheck, title: text.noFunctions, hint: text.noFunctionsHint }
const addition = { label: text.addFunction, Dialog: AddFunctionDialog }

/** The referential of functions. */
export function FunctionTable() {
  const data = useData()
  const rows = useMemo(() => functionRows(data), [data])
  return (
    <DirectoryTable
      kind="function"
      title={text.functions}
      columns={columns}
      rows={rows}
      getId={idOf}
      defaultSort={{ column: 'rank', direction: 'ascending' }}
      {...{ search, empty, addition }}
    />
  )
}

function idOf({ jobFunction }: FunctionRow): string {
  return jobFunction.id
}
