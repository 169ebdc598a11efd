import type { Column } from './column.ts'

/** Widths given by the user, in pixels of the usual text size (16 px to the rem). */
export type Widths = Readonly<Record<string, number>>
type Sized = Pick<Column<never>, 'id' | 'width' | 'minWidth'>
type Yielding = Sized & Pick<Column<never>, 'yields'>

const narrowest = 48

/** The least width that a column may be given. */
export function leastWidth({ minWidth = narrowest }: Pick<Sized, 'minWidth'>): number {
  return minWidth
}

/**
 * The columns that have their least width within a room, in pixels of the usual text size: those that yield leave one
 * after the other. The ones that were asked for stay, whatever the room.
 */
export function fittingColumns<C extends Yielding>(
  columns: readonly C[],
  widths: Widths,
  room: number,
  isAskedFor: (column: C) => boolean,
): readonly C[] {
  const yielding = columns
    .filter((column) => column.yields !== undefined && !isAskedFor(column))
    .sort((a, b) => (a.yields ?? 0) - (b.yields ?? 0))
  const gone = new Set<C>()
  for (const column of yielding) {
    if (
      leastOf(
        columns.filter((other) => !gone.has(other)),
        widths,
      ) <= room
    )
      break
    gone.add(column)
  }
  return gone.size === 0 ? columns : columns.filter((column) => !gone.has(column))
}

/** The tracks of a CSS grid for these columns, in rem so that they grow with the text, and their least width. */
export function columnTracks(columns: readonly Sized[], widths: Widths): { tracks: string; least: string } {
  const tracks = columns.map((column) => {
    const size = sizeOf(column, widths)
    return typeof size === 'number' ? `${size / 16}rem` : `minmax(${leastWidth(column) / 16}rem, ${size})`
  })
  return { tracks: tracks.join(' '), least: `${leastOf(columns, widths) / 16}rem` }
}

function sizeOf(column: Sized, widths: Widths): number | `${number}fr` {
  return widths[column.id] ?? column.width ?? '1fr'
}

function leastOf(columns: readonly Sized[], widths: Widths): number {
  return columns.reduce((sum, column) => {
    const size = sizeOf(column, widths)
    return sum + (typeof size === 'number' ? size : leastWidth(column))
  }, 0)
}
