import { BadgeCheck, Building2, SearchX, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { levelHue } from '#renderer/sheets/level-hue.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { Table } from '#renderer/ui/Table.tsx'
import type { Column } from '#renderer/ui/table-column.ts'
import { peopleText as text } from '#shared/text/people.ts'
import {
  type EntityRow,
  entityRows,
  type FunctionRow,
  functionRows,
  type PersonRow,
  personRows,
} from './rows.ts'

type TableProps = {
  readonly query: string
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
}

const personColumns: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    title: text.lastName,
    isRowHeader: true,
    width: '3fr',
    minWidth: 140,
    cell: (row) => row.name,
    sortBy: (row) => row.sortKey,
  },
  {
    id: 'functions',
    title: text.jobFunction,
    width: '4fr',
    cell: (row) => row.functions,
    sortBy: (row) => row.functions,
  },
  {
    id: 'entities',
    title: text.entities,
    width: '4fr',
    cell: (row) => row.entities,
    sortBy: (row) => row.entities,
  },
  { id: 'email', title: text.email, width: '3fr', cell: (row) => row.email, sortBy: (row) => row.email },
  { id: 'phone', title: text.phone, width: 120, cell: (row) => row.phone, sortBy: (row) => row.phone },
]

/** Persons with what they hold on the shown day. */
export function PersonTable({ query, selected, onSelect }: TableProps) {
  const data = useData()
  const date = useShownDate()
  const rows = useMemo(() => personRows(data, date, query), [data, date, query])
  return (
    <Table
      label={text.persons}
      columns={personColumns}
      rows={rows}
      getId={(row) => row.id}
      defaultSort={{ column: 'name', direction: 'ascending' }}
      rememberAs="people.persons"
      selected={selectionOf(selected)}
      onSelect={(ids) => onSelect(first(ids))}
      empty={<Empty query={query} icon={UserRound} title={text.noPersons} hint={text.noPersonsHint} />}
    />
  )
}

const entityColumns: readonly Column<EntityRow>[] = [
  {
    id: 'name',
    title: text.name,
    isRowHeader: true,
    width: '4fr',
    minWidth: 170,
    cell: (row) => row.entity.name,
    sortBy: (row) => row.entity.name,
  },
  {
    id: 'sigle',
    title: text.sigle,
    width: '1fr',
    cell: (row) => row.entity.sigle,
    sortBy: (row) => row.entity.sigle,
  },
  { id: 'kind', title: text.kind, width: '2fr', cell: (row) => row.kind, sortBy: (row) => row.kind },
  {
    id: 'level',
    title: text.level,
    width: 110,
    cell: (row) => <Tag hue={levelHue[row.entity.level]}>{row.level}</Tag>,
    sortBy: (row) => row.level,
  },
  { id: 'parent', title: text.parent, width: '3fr', cell: (row) => row.parent, sortBy: (row) => row.parent },
  {
    id: 'uai',
    title: text.uai,
    width: 100,
    cell: (row) => row.entity.uai ?? '',
    sortBy: (row) => row.entity.uai,
  },
]

/** Entities that exist on the shown day. */
export function EntityTable({ query, selected, onSelect }: TableProps) {
  const data = useData()
  const date = useShownDate()
  const rows = useMemo(() => entityRows(data, date, query), [data, date, query])
  return (
    <Table
      label={text.entities}
      columns={entityColumns}
      rows={rows}
      getId={(row) => row.entity.id}
      defaultSort={{ column: 'name', direction: 'ascending' }}
      rememberAs="people.entities"
      selected={selectionOf(selected)}
      onSelect={(ids) => onSelect(first(ids))}
      empty={<Empty query={query} icon={Building2} title={text.noEntities} hint={text.noEntitiesHint} />}
    />
  )
}

const functionColumns: readonly Column<FunctionRow>[] = [
  {
    id: 'title',
    title: text.jobFunction,
    isRowHeader: true,
    width: '4fr',
    minWidth: 170,
    cell: (row) => row.title,
    sortBy: (row) => row.title,
  },
  {
    id: 'sigle',
    title: text.sigle,
    width: '1fr',
    cell: (row) => row.jobFunction.sigle,
    sortBy: (row) => row.jobFunction.sigle,
  },
  {
    id: 'aliases',
    title: text.aliases,
    width: '4fr',
    cell: (row) => row.jobFunction.aliases.join(', '),
  },
  {
    id: 'rank',
    title: text.rank,
    width: 140,
    align: 'end',
    cell: (row) => row.jobFunction.rank,
    sortBy: (row) => row.jobFunction.rank,
  },
  {
    id: 'posts',
    title: text.posts,
    width: 80,
    align: 'end',
    cell: (row) => row.posts,
    sortBy: (row) => row.posts,
  },
]

/** The referential of functions. */
export function FunctionTable({ query, selected, onSelect }: TableProps) {
  const data = useData()
  const rows = useMemo(() => functionRows(data, query), [data, query])
  return (
    <Table
      label={text.functions}
      columns={functionColumns}
      rows={rows}
      getId={(row) => row.jobFunction.id}
      defaultSort={{ column: 'rank', direction: 'ascending' }}
      rememberAs="people.functions"
      selected={selectionOf(selected)}
      onSelect={(ids) => onSelect(first(ids))}
      empty={<Empty query={query} icon={BadgeCheck} title={text.noFunctions} hint={text.noFunctionsHint} />}
    />
  )
}

type EmptyProps = {
  readonly query: string
  readonly icon: IconType
  readonly title: string
  readonly hint: string
}

function Empty({ query, icon, title, hint }: EmptyProps) {
  return query === '' ? (
    <EmptyState icon={icon} title={title}>
      {hint}
    </EmptyState>
  ) : (
    <EmptyState icon={SearchX} title={text.noMatch}>
      {text.noMatchHint}
    </EmptyState>
  )
}

function selectionOf(id: string | null): ReadonlySet<string> {
  return new Set(id === null ? [] : [id])
}

function first(ids: ReadonlySet<string>): string | null {
  const [id] = ids
  return id ?? null
}
