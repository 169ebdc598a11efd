/** How much of a node can be read: a block with its sigle, a card with its name, everything. */
export type Detail = 'far' | 'mid' | 'near'

const farBelow = 0.45
const midBelow = 0.75

/** The level of detail at a zoom factor (1: one unit is one pixel). */
export function detailFor(zoom: number): Detail {
  if (zoom < farBelow) return 'far'
  return zoom < midBelow ? 'mid' : 'near'
}
