import { create } from 'zustand'
import type { Filters } from './row-filter.ts'

/** The only rows that are asked for, wherever that was, and what they are. */
export type OnlyRows = { readonly words: string; readonly ids: ReadonlySet<string> }

/** What a table is asked: the words of its search field, the filters of its columns, and the only rows wanted. */
export type TableQuery = {
  readonly search: string
  readonly filters: Filters
  readonly only: OnlyRows | null
}

export const noQuery: TableQuery = { search: '', filters: {}, only: null }

/** The queries by table, while the window shows a document: leaving a workspace and coming back finds them again. */
export const useTableQueries = create<Readonly<Record<string, TableQuery>>>(() => ({}))

export function putQuery(table: string, query: TableQuery): void {
  useTableQueries.setState({ [table]: query })
}

/** Shows these rows of a table and no others, until its chip is removed. */
export function showOnly(table: string, only: OnlyRows): void {
  putQuery(table, { ...noQuery, only })
}

/** For another document, whose values are others. */
export function forgetTableQueries(): void {
  useTableQueries.setState({}, true)
}
