import type { ReactNode } from 'react'
import type { CellValue } from './cell-value.ts'
import type { FilterKind } from './row-filter.ts'
import type { SortValue } from './sort-rows.ts'

/** A column of a Table. */
export type Column<Item> = {
  readonly id: string
  readonly title: string
  /** What is sorted, filtered and exported. Dates are ISO days. */
  readonly value: (item: Item) => CellValue
  /** How it looks, where that is not its value as text. */
  readonly cell?: (item: Item) => ReactNode
  /** Another order than that of the values. Empty values always come last. */
  readonly sortBy?: (item: Item) => SortValue
  /** What the header can ask for: some of the values, a part of the text, days from one to another. */
  readonly filter?: FilterKind
  /** Pixels, or a share of what is left: `'2fr'`. A width given by the user wins. */
  readonly width?: number | `${number}fr`
  readonly minWidth?: number
  readonly align?: 'start' | 'end'
  /** Names the row for assistive technology, so it is always shown. One column at least. */
  readonly isRowHeader?: boolean
  /** Leaves its place when the table is too narrow for all: 1 leaves first. Still exported, and back with the place. */
  readonly yields?: number
  /** Waits in « Colonnes » until it is asked for. */
  readonly isHiddenAtFirst?: boolean
}
