import type { Holding } from '../../organisation/holdings.ts'
import type { ChartBadge, ChartLevel, DifferenceMark, SeatState } from '../graph.ts'
import type { EdgeFamily } from '../routing/edge-style.ts'

/** Every word that a chart writes by itself, given by the caller in the user's language. */
export type ChartWords = {
  /** Name of a band (« Niveau académique »). */
  readonly level: Readonly<Record<ChartLevel, string>>
  /** Short tag on a node that stands in a band other than that of its level (« académique »). */
  readonly levelTag: Readonly<Record<ChartLevel, string>>
  readonly family: Readonly<Record<EdgeFamily, string>>
  readonly seat: Readonly<Record<SeatState, string>>
  readonly badge: Readonly<Record<ChartBadge, string>>
  /** In the legend of a comparison of two days (« ajouté »). */
  readonly difference: Readonly<Record<DifferenceMark, string>>
  /** Content of a container, from the kind of its most numerous children (« 62 écoles »). */
  readonly count: (count: number, kind: string) => string
  /** What an organisation holds, each in words (« 28 écoles », « 2 sans directeur »). */
  readonly holds: (holdings: readonly Holding[]) => readonly string[]
  /** Seats of a body which has too many for dots (« 14 sièges sur 16 »). */
  readonly seats: (held: number, total: number) => string
  /** The form by which people know a name that finds no room (« É. élém. des Tilleuls »); the name itself if none. */
  readonly shortName: (name: string) => string
}
