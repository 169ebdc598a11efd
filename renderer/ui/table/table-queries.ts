import { create } from 'zustand'
import type { Filters } from './row-filter.ts'

/** What a table is asked: the words of its search field, and the filters of its columns. */
export type TableQuery = { readonly search: string; readonly filters: Filters }

export const noQuery: TableQuery = { search: '', filters: {} }

/** The queries by table, while the window shows a document: leaving a workspace and coming back finds them again. */
export const useTableQueries = create<Readonly<Record<string, TableQuery>>>(() => ({}))

export function putQuery(table: string, query: TableQuery): void {
  useTableQueries.setState({ [table]: query })
}

/** For another document, whose values are others. */
export function forgetTableQueries(): void {
  useTableQueries.setState({}, true)
}
