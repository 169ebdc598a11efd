import { bottomOf } from '../geometry.ts'
import type { NodeBox } from '../layout/layout.ts'
import type { Bundle, Ends } from './bundles.ts'
import { edgeStyle } from './edge-style.ts'
import { inwardPorts, type Port, portOn, type Side, sharedMiddle, sides } from './ports.ts'
import type { Terrain } from './terrain.ts'

/** Where a line may leave its source and reach its target. */
export type PortChoice = { readonly from: readonly Port[]; readonly to: readonly Port[] }

/** One port on each side of both nodes, with what it costs to take that side; inner ones where one contains the other. */
export function choosePorts(terrain: Terrain, bundle: Bundle, { source, target }: Ends): PortChoice {
  const { containersOf } = terrain.obstacles
  if (containersOf(target.id).includes(source.id)) {
    return { from: inwardPorts(source, target), to: outwardPorts(terrain, bundle, target, source) }
  }
  if (containersOf(source.id).includes(target.id)) {
    return { from: outwardPorts(terrain, bundle, source, target), to: inwardPorts(target, source) }
  }
  return {
    from: outwardPorts(terrain, bundle, source, target),
    to: outwardPorts(terrain, bundle, target, source),
  }
}

function outwardPorts(terrain: Terrain, bundle: Bundle, box: NodeBox, other: NodeBox): readonly Port[] {
  const isHub = box.id === bundle.hubId
  const lone = bundle.edges.length === 1
  return sides.map((side) => {
    const vertical = side === 'top' || side === 'bottom'
    const facing = portOn(other, opposite[side], bundle.key, terrain.usedPorts)
    const wanted = lone
      ? sharedMiddle(box, other, vertical)
      : isHub
        ? undefined
        : vertical
          ? facing.x
          : facing.y
    const reachable = wanted !== undefined && isWithin(box, wanted, vertical) ? wanted : undefined
    const port = portOn(box, side, bundle.key, terrain.usedPorts, reachable)
    return { ...port, cost: sideCost(terrain, bundle, box, other, side) }
  })
}

const opposite: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

function isWithin(box: NodeBox, at: number, vertical: boolean): boolean {
  const low = vertical ? box.x : box.y
  return at > low && at < low + (vertical ? box.width : box.height)
}

/** What it costs to leave on another side than the one that the family prefers, in units of length. */
const otherSide = { hub: 160, tree: 400, rows: 60, tie: 40 } as const

/** A hub keeps its bundle on one side; lines between rows leave upwards or downwards, those of a tree nearly always. */
function sideCost(terrain: Terrain, bundle: Bundle, box: NodeBox, other: NodeBox, side: Side): number {
  const isHub = box.id === bundle.hubId
  const used = isHub && sides.some((one) => hasPort(terrain, box, one, bundle.key))
  if (used && !hasPort(terrain, box, side, bundle.key)) return otherSide.hub
  const { family } = edgeStyle(bundle.kind)
  const isTree = family === 'hierarchy' || family === 'hosting' || family === 'membership'
  const facing = bottomOf(box) <= other.y ? 'bottom' : bottomOf(other) <= box.y ? 'top' : undefined
  if (facing !== undefined) return side === facing ? 0 : isTree ? otherSide.tree : otherSide.rows
  return isTree && (side === 'top' || side === 'bottom') ? otherSide.tie : 0
}

function hasPort(terrain: Terrain, box: NodeBox, side: Side, bundle: string): boolean {
  return terrain.usedPorts.get(`${box.id} ${side}`)?.some((port) => port.bundle === bundle) ?? false
}
