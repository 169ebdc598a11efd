import { useContext, useId, useMemo } from 'react'
import { ContainsContext, type Matches, MatchesContext } from '../matching.ts'
import { textOf } from './cell-value.ts'
import type { Column } from './column.ts'
import { type ColumnLayout, isShown, orderedColumns, untouched, withMoved } from './column-layout.ts'
import { fittingColumns, leastWidth, type Widths } from './column-tracks.ts'
import { type FilterChoice, filterChoices } from './filter-choices.ts'
import { type Condition, type Filter, type Filters, keptRows, meaningful } from './row-filter.ts'
import { type Sort, type SortValue, sortRows } from './sort-rows.ts'
import { noQuery, type OnlyRows, putQuery, useTableQueries } from './table-queries.ts'
import { useColumnLayout } from './use-column-layout.ts'

/** The field above a table. Give a constant: another object searches all rows anew. */
export type TableSearch<Item> = {
  readonly label: string
  /** All that is searched in a row. */
  readonly textOf: (item: Item) => string
}

type Source<Item> = {
  readonly columns: readonly Column<Item>[]
  readonly rows: readonly Item[]
  readonly getId: (item: Item) => string
  readonly defaultSort?: Sort
  readonly rememberAs?: string
  readonly search?: TableSearch<Item>
  /** The width for the columns, in pixels of the usual text size. */
  readonly room: number
}

/** What is seen of a table, and the ways to see something else. */
export type TableView<Item> = {
  /** In the user's order, hidden ones included. */
  readonly columns: readonly Column<Item>[]
  /** Those that the user has, which are exported. */
  readonly shown: readonly Column<Item>[]
  /** Those of them that have their place. */
  readonly seen: readonly Column<Item>[]
  /** Found, filtered and sorted, among `total`. */
  readonly rows: readonly Item[]
  readonly total: number
  readonly widths: Widths
  readonly sort: Sort | undefined
  readonly filters: Filters
  readonly only: OnlyRows | null
  readonly search: string
  readonly sortBy: (sort: Sort) => void
  /** In pixels of the usual text size. */
  readonly resize: (column: Column<Item>, width: number) => void
  readonly move: (id: string, target: string, side: 'before' | 'after') => void
  /** Shows or hides columns, by id. */
  readonly show: (flags: ColumnLayout['shown']) => void
  readonly resetColumns: () => void
  readonly searchFor: (typed: string) => void
  /** Null asks the column nothing more. */
  readonly ask: (id: string, filter: Filter | null) => void
  readonly clearOnly: () => void
  /** Those of columns, and the only rows wanted. */
  readonly clearFilters: () => void
  /** Filters and search. */
  readonly clearQuery: () => void
  /** The values of a column, counted with the other filters at work, and whether some rows have none. */
  readonly choicesOf: (column: Column<Item>) => readonly FilterChoice[]
  readonly hasEmpty: (column: Column<Item>) => boolean
}

/** Sorts, searches and filters rows; keeps the layout of columns on this machine and the query in this window. */
export function useTableView<Item>(source: Source<Item>): TableView<Item> {
  const { columns, rows, getId, defaultSort, rememberAs, search, room } = source
  const ownName = useId()
  const name = rememberAs ?? ownName
  const [layout, putLayout] = useColumnLayout(rememberAs)
  const query = useTableQueries((queries) => queries[name]) ?? noQuery
  const contains = useContext(ContainsContext)
  const matches = useContext(MatchesContext)
  const sort = layout.sort ?? defaultSort
  // The same arrays while the same columns stand in the same order: rows compare them.
  const ordered = useMemo(() => orderedColumns(columns, layout.order), [columns, layout.order])
  const shown = useMemo(
    () => ordered.filter((column) => isShown(column, layout.shown)),
    [ordered, layout.shown],
  )
  const seen = useMemo(
    () => fittingColumns(shown, layout.widths, room, ({ id }) => layout.shown[id] === true),
    [shown, layout.widths, layout.shown, room],
  )
  // Sorted first: typing in a filter then sorts nothing anew.
  const sorted = useMemo(() => sortedRows(rows, columns, sort), [rows, columns, sort])
  const wanted = useMemo(
    () => (query.only === null ? sorted : sorted.filter((row) => query.only?.ids.has(getId(row)))),
    [sorted, query.only, getId],
  )
  const found = useMemo(
    () => foundRows(wanted, search, query.search, matches),
    [wanted, search, query.search, matches],
  )
  const kept = useMemo(
    () => keptRows(found, conditionsOf(columns, query.filters), contains),
    [found, columns, query.filters, contains],
  )
  const others = (id: string) => conditionsOf(columns, without(query.filters, id))
  return {
    columns: ordered,
    shown,
    seen,
    rows: kept,
    total: rows.length,
    widths: layout.widths,
    sort,
    filters: query.filters,
    only: query.only,
    search: query.search,
    sortBy: (next) => putLayout({ ...layout, sort: next }),
    resize: (column, width) =>
      putLayout({
        ...layout,
        widths: { ...layout.widths, [column.id]: Math.max(leastWidth(column), Math.round(width)) },
      }),
    move: (id, target, side) => putLayout(withMoved(layout, columns, id, target, side)),
    show: (flags) => putLayout({ ...layout, shown: { ...layout.shown, ...flags } }),
    resetColumns: () => putLayout({ ...untouched, sort: layout.sort }),
    searchFor: (typed) => putQuery(name, { ...query, search: typed }),
    ask: (id, filter) => putQuery(name, { ...query, filters: withFilter(query.filters, id, filter) }),
    clearOnly: () => putQuery(name, { ...query, only: null }),
    clearFilters: () => putQuery(name, { ...query, filters: {}, only: null }),
    clearQuery: () => putQuery(name, noQuery),
    choicesOf: (column) => filterChoices(column, rows, keptRows(found, others(column.id), contains)),
    hasEmpty: (column) => rows.some((row) => textOf(column.value(row)) === ''),
  }
}

function sortedRows<Item>(rows: readonly Item[], columns: readonly Column<Item>[], sort: Sort | undefined) {
  const column = columns.find(({ id }) => id === sort?.column)
  if (sort === undefined || column === undefined) return rows
  return sortRows(
    rows,
    column.sortBy ?? ((item): SortValue => sortValueOf(column.value(item))),
    sort.direction,
  )
}

function sortValueOf(value: ReturnType<Column<never>['value']>): SortValue {
  return typeof value === 'number' ? value : textOf(value)
}

function foundRows<Item>(
  rows: readonly Item[],
  search: TableSearch<Item> | undefined,
  typed: string,
  matches: Matches,
) {
  if (search === undefined || typed.trim() === '') return rows
  return rows.filter((row) => matches(typed, search.textOf(row)))
}

function conditionsOf<Item>(columns: readonly Column<Item>[], filters: Filters): readonly Condition<Item>[] {
  return columns.flatMap(({ id, value }) => {
    const filter = filters[id]
    return filter === undefined ? [] : [{ value, filter }]
  })
}

function withFilter(filters: Filters, id: string, filter: Filter | null): Filters {
  const asked = filter === null ? null : meaningful(filter)
  return asked === null ? without(filters, id) : { ...filters, [id]: asked }
}

function without(filters: Filters, id: string): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== id))
}
