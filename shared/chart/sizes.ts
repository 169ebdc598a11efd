import type { Size } from './geometry.ts'
import type { ChartNode } from './graph.ts'

/** Sizes of what is drawn, in units, all on the 8-unit grid so that borders line up without being told to. */
export const sizes = {
  entity: { width: 192, height: 56 },
  body: { width: 208, height: 88 },
  /** A team drawn inside its school: one line of text above its seats. */
  team: { width: 176, height: 40 },
  collapsed: { width: 192, height: 48 },
  header: 24,
} as const

/** Distances between things. Channels must leave room for two lines 8 units apart. */
export const gaps = {
  /** Between a body and its host, and between neighbours of one row in a band. */
  beside: 24,
  /** Between two families of one row. */
  blocks: 32,
  /** Between a parent and the row of its children. */
  below: 40,
  /** Between the children of a container. */
  inside: 24,
  /** What two nodes keep between them at the very least when a free place is looked for. */
  least: 16,
  /** From the border of a container to its children. */
  padding: 16,
  /** The same for a container which only holds teams: a school. */
  teamPadding: 8,
  /** From the edge of a band to its content, above and below. */
  band: 24,
  /** Free strips on the left and right of a band, where long lines run; the left one also holds its name. */
  left: 48,
  right: 24,
  betweenBands: 8,
  /** Tall enough for the longest name of a level. */
  emptyBand: 128,
} as const

/** The size of a node which shows nothing inside it. */
export function leafSize(node: ChartNode): Size {
  if (node.type === 'entity') return sizes.entity
  return node.kind === 'school-team' && node.containerId !== undefined ? sizes.team : sizes.body
}
