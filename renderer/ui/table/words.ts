import { createContext, useContext } from 'react'

/** What tables say. The window gives it once to UiProvider. */
export type TableWords = {
  /** « 12 sur 46 ». */
  readonly count: (shown: number, total: number) => string
  /** Menu of a header. */
  readonly menuOf: (title: string) => string
  readonly sortUp: string
  readonly sortDown: string
  readonly filter: string
  readonly moveLeft: string
  readonly moveRight: string
  readonly hide: string
  readonly columns: string
  readonly isFirst: string
  readonly isLast: string
  readonly isNeeded: string
  readonly resetColumns: string
  /** Panel of a filter. */
  readonly filterOf: (title: string) => string
  readonly filtered: string
  readonly contains: string
  readonly from: string
  readonly to: string
  readonly any: string
  readonly empty: string
  readonly filled: string
  readonly searchChoice: string
  readonly noChoice: string
  readonly moreChoices: (count: number) => string
  readonly clearFilter: string
  /** Filters above the table. */
  readonly filters: string
  readonly isAmong: (title: string, values: readonly string[]) => string
  readonly isContaining: (title: string, typed: string) => string
  readonly isBetween: (title: string, from: string | null, to: string | null) => string
  readonly isEmpty: (title: string) => string
  readonly isFilled: (title: string) => string
  readonly removeFilter: (filter: string) => string
  readonly clearFilters: string
  /** No row is left. */
  readonly noMatch: string
  readonly noMatchHint: string
  readonly showAll: string
  /** Several rows are chosen. */
  readonly selection: string
  readonly selected: (count: number) => string
  readonly clearSelection: string
}

export const TableWordsContext = createContext<TableWords | null>(null)

/** The words of tables. */
export function useTableWords(): TableWords {
  const words = useContext(TableWordsContext)
  if (words === null) throw new Error('Table needs UiProvider')
  return words
}
