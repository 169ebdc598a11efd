import { encloses, gridStep, type Point, type Rect } from '../geometry.ts'
import type { ChartGraph } from '../graph.ts'
import { gaps, sizes } from '../sizes.ts'
import { createFrame, type Frame, isFree } from './frame.ts'
import { freeSpotInBand } from './free-spot.ts'
import type { Layout, NodeBox } from './layout.ts'

/** Where a dragged node was let go: its top left corner in absolute units, and the container it goes into. */
export type Drop = Point & {
  readonly id: string
  /** Another container; null: out of its container, into its band; absent: where it was. */
  readonly into?: string | null | undefined
}

/** How far from the pointer a free place is looked for, in units. */
const reach = 320
const step = 16

/**
 * The positions to store for nodes that were dragged together: on a grid, inside their band or container, and moved
 * together to the nearest place where none of them lies on another node. Nothing else moves.
 */
export function dropNodes(
  graph: ChartGraph,
  layout: Layout,
  drops: readonly Drop[],
  grid = gridStep,
): ReadonlyMap<string, Point> {
  const moving = withDescendants(layout, new Set(drops.map((drop) => drop.id)))
  const targets = drops.flatMap((drop) => targetOf(graph, layout, drop, moving, grid))
  const shift = shifts().find((offset) =>
    targets.every(({ rect, frame, within }) => {
      const moved = { ...rect, x: rect.x + offset.x, y: rect.y + offset.y }
      return encloses(within, moved) && isFree(frame, moved, moved, gaps.teamPadding)
    }),
  )
  return new Map(
    targets.map((target) => [target.id, shift === undefined ? anywhere(target) : add(target.rect, shift)]),
  )
}

/** A node to be placed, in the coordinates of its frame. */
type Target = { readonly id: string; readonly rect: Rect; readonly frame: Frame; readonly within: Rect }

function targetOf(
  graph: ChartGraph,
  layout: Layout,
  drop: Drop,
  moving: ReadonlySet<string>,
  grid: number,
): Target[] {
  const box = layout.boxes.get(drop.id)
  if (box === undefined) return []
  const containerId = drop.into === undefined ? box.containerId : (drop.into ?? undefined)
  const container = layout.boxes.get(containerId ?? '')
  const origin = container ?? {
    x: 0,
    y: layout.bands.find((band) => band.level === bandOf(graph, box))?.originY ?? 0,
  }
  const others = [...layout.boxes.values()].filter(
    (other) =>
      !moving.has(other.id) &&
      other.containerId === containerId &&
      (container !== undefined || other.band === bandOf(graph, box)),
  )
  const frame = createFrame(
    others.map((other) => ({ ...other, x: other.x - origin.x, y: other.y - origin.y })),
  )
  const rect = { ...box, x: snap(drop.x - origin.x, grid), y: snap(drop.y - origin.y, grid) }
  const within = limitsOf(container !== undefined)
  const inside = { ...rect, x: Math.max(rect.x, within.x), y: Math.max(rect.y, within.y) }
  return [{ id: drop.id, rect: inside, frame, within }]
}

/** Leaving its container, a node goes to the band of its level; else it keeps its band. */
function bandOf(graph: ChartGraph, box: NodeBox): NodeBox['band'] {
  if (box.containerId === undefined) return box.band
  return graph.nodes.find((node) => node.id === box.id)?.level ?? box.band
}

/** A container has a header and a border; a band starts at its origin and is open to the right and below. */
function limitsOf(inContainer: boolean): Rect {
  const far = 1e9
  return inContainer
    ? { x: gaps.teamPadding, y: sizes.header, width: far, height: far }
    : { x: 0, y: 0, width: far, height: far }
}

function snap(value: number, grid: number): number {
  return Math.round(value / grid) * grid
}

function withDescendants(layout: Layout, ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids)
  for (const box of layout.boxes.values())
    if (box.containerId !== undefined && all.has(box.containerId)) all.add(box.id)
  return all
}

/** Offsets around the pointer, nearest first. */
function shifts(): Point[] {
  const offsets: Point[] = []
  for (let x = -reach; x <= reach; x += step)
    for (let y = -reach; y <= reach; y += step) offsets.push({ x, y })
  return offsets.sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y))
}

function anywhere({ frame, rect, within }: Target): Point {
  const spot = freeSpotInBand(frame, { type: 'entity' }, rect, new Set(), Number.MAX_SAFE_INTEGER)
  return { x: spot.x + within.x, y: spot.y + within.y }
}

function add(rect: Rect, shift: Point): Point {
  return { x: rect.x + shift.x, y: rect.y + shift.y }
}
