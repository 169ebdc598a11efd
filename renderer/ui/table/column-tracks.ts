import type { Column } from './column.ts'

/** Widths given by the user, in pixels of the usual text size (16 px to the rem). */
export type Widths = Readonly<Record<string, number>>
type Sized = Pick<Column<never>, 'id' | 'width' | 'minWidth'>

const narrowest = 48

/** The least width that a column may be given. */
export function leastWidth({ minWidth = narrowest }: Pick<Sized, 'minWidth'>): number {
  return minWidth
}

/** The tracks of a CSS grid for these columns, in rem so that they grow with the text, and their least width. */
export function columnTracks(columns: readonly Sized[], widths: Widths): { tracks: string; least: string } {
  const sizes = columns.map((column) => ({
    size: widths[column.id] ?? column.width ?? '1fr',
    minWidth: leastWidth(column),
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
