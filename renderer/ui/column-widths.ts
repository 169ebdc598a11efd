import { useState } from 'react'
import type { ColumnProps } from 'react-aria-components'
import { figuresOf, readHabit, writeHabit } from './remembered.ts'
import type { Column } from './table-column.ts'

export type ColumnWidth = Pick<ColumnProps, 'defaultWidth' | 'minWidth'>

type ColumnWidths = {
  /** Pixels on the screen for one at the usual text size. */
  readonly scale: number
  readonly of: (column: Pick<Column<never>, 'id' | 'width' | 'minWidth'>) => ColumnWidth
  readonly keep: (sizes: ReadonlyMap<unknown, unknown>) => void
}

/** The widths of a table's columns: the user's when there are some, and larger when the text is. */
export function useColumnWidths(rememberAs: string | undefined): ColumnWidths {
  const key = `table.${rememberAs ?? ''}`
  const [remembered] = useState(() => figuresOf(rememberAs === undefined ? undefined : readHabit(key)))
  // React Aria counts in pixels, our rows and texts in rem.
  const [scale] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
  return {
    scale,
    of({ id, width = '1fr', minWidth = 60 }) {
      const wanted = remembered[id] ?? width
      return {
        defaultWidth: typeof wanted === 'number' ? Math.round(wanted * scale) : wanted,
        minWidth: Math.round(minWidth * scale),
      }
    },
    keep(sizes) {
      if (rememberAs === undefined) return
      const pixels = [...sizes].filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      writeHabit(key, Object.fromEntries(pixels.map(([id, size]) => [id, Math.round(size / scale)])))
    },
  }
}
