import { useState } from 'react'
import { figuresOf, readHabit, writeHabit } from './remembered.ts'
import type { Column } from './table-column.ts'

type Widths = Readonly<Record<string, number>>
type Sized = Pick<Column<never>, 'id' | 'width' | 'minWidth'>

type ColumnWidths = {
  readonly widths: Widths
  /** Gives a column a width in pixels of the usual text size (16 px to the rem). */
  readonly resize: (column: Sized, width: number) => void
}

const narrowest = 48

/** The widths that the user gave to columns, kept on this machine under a name. */
export function useColumnWidths(rememberAs: string | undefined): ColumnWidths {
  const key = `table.${rememberAs ?? ''}`
  const [widths, setWidths] = useState<Widths>(() =>
    rememberAs === undefined ? {} : figuresOf(readHabit(key)),
  )
  return {
    widths,
    resize({ id, minWidth = narrowest }, width) {
      const next = { ...widths, [id]: Math.max(minWidth, Math.round(width)) }
      setWidths(next)
      if (rememberAs !== undefined) writeHabit(key, next)
    },
  }
}

/** The tracks of a CSS grid for these columns, in rem so that they grow with the text, and their least width. */
export function columnTracks(columns: readonly Sized[], widths: Widths): { tracks: string; least: string } {
  const sizes = columns.map(({ id, width = '1fr', minWidth = narrowest }) => ({
    size: widths[id] ?? width,
    minWidth,
  }))
  const tracks = sizes.map(({ size, minWidth }) =>
    typeof size === 'number' ? `${size / 16}rem` : `minmax(${minWidth / 16}rem, ${size})`,
  )
  const least = sizes.reduce(
    (sum, { size, minWidth }) => sum + (typeof size === 'number' ? size : minWidth),
    0,
  )
  return { tracks: tracks.join(' '), least: `${least / 16}rem` }
}
