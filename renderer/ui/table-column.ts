import type { ReactNode } from 'react'
import type { SortValue } from './sort-rows.ts'

/** A column of a Table. */
export type Column<Item> = {
  readonly id: string
  readonly title: string
  /** Pixels, or a share of what is left: `'2fr'`. A width given by the user wins. */
  readonly width?: number | `${number}fr`
  readonly minWidth?: number
  readonly align?: 'start' | 'end'
  /** Names the row for assistive technology. One column at least. */
  readonly isRowHeader?: boolean
  readonly cell: (item: Item) => ReactNode
  /** Makes the header sortable. Empty values always come last. */
  readonly sortBy?: (item: Item) => SortValue
}
