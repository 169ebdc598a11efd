import { nodesById } from '../by-id.ts'
import { bottomOf, type Rect, rightOf, unionOf } from '../geometry.ts'
import type { ChartGraph, ChartLevel, ChartNode } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'
import { createGrid, gridOver, type SpatialGrid } from '../spatial/spatial-grid.ts'
import { type Frames, framesOf, type Obstacles, obstaclesIn } from './obstacles.ts'
import type { UsedPorts } from './ports.ts'
import type { Reads } from './reads.ts'
import { type Route, type Segment, segmentsOf } from './route.ts'
import { createScratch, type Scratch } from './scratch.ts'

/** A free interval on one axis. */
export type Interval = { readonly from: number; readonly to: number }

/** Everything that a line must know of its surroundings. */
export type Terrain = {
  readonly layout: Layout
  readonly obstacles: Obstacles
  /** Per band: columns free over its whole height, and rows free over its whole width. */
  readonly corridors: ReadonlyMap<
    ChartLevel,
    { readonly columns: readonly Interval[]; readonly rows: readonly Interval[] }
  >
  readonly content: Rect
  /** Lines already drawn. */
  readonly segments: SpatialGrid<Segment>
  readonly usedPorts: UsedPorts
  /** Where one looked for the present line: it goes the same way again as long as nothing changes there. */
  readonly reads: Reads
  readonly scratch: Scratch
  /** Where the header of a container is written on: its title, and its count at the other end. */
  readonly writingOn: (box: NodeBox) => readonly Rect[]
}

/** About the width of a letter in a container's title, and of what stands before it. */
const letter = 7
const beforeTitle = 40
/** Room that count and level take at the right end of a header, when they fit. */
const aside = 150
const leastAside = 50

/** What of a terrain is the same wherever some boxes are dragged. */
export type Ground = {
  readonly roots: readonly NodeBox[]
  readonly frames: Frames
  readonly corridors: Terrain['corridors']
  readonly segments: SpatialGrid<Segment>
  readonly nodes: ReadonlyMap<string, ChartNode>
}

/** Surveys the boxes and the lines that stay where they are. */
export function surveyGround(
  graph: ChartGraph,
  bands: Layout['bands'],
  boxes: readonly NodeBox[],
  lines: readonly Route[],
): Ground {
  const roots = boxes.filter((box) => box.containerId === undefined)
  return {
    roots,
    frames: framesOf(boxes),
    corridors: corridorsBetween(bands, roots),
    segments: createGrid(lines.flatMap((route) => segmentsOf(route.stroke, route.bundle))),
    nodes: nodesById(graph),
  }
}

/** Surveys a layout once for all the edges to route. */
export function surveyTerrain(graph: ChartGraph, layout: Layout): Terrain {
  const ground = surveyGround(graph, layout.bands, [...layout.boxes.values()], [])
  return { ...terrainOn(ground, layout, []), segments: createGrid<Segment>([]) }
}

/** The terrain of a layout that is made of what stays and of what was `moved`. */
export function terrainOn(ground: Ground, layout: Layout, moved: readonly NodeBox[]): Terrain {
  const { frames, nodes } = ground
  const movedFrames = framesOf(moved)
  const movedRoots = moved.filter((box) => box.containerId === undefined)
  const roots = [...ground.roots, ...movedRoots]
  return {
    layout,
    obstacles: obstaclesIn(
      layout,
      moved.length === 0 ? frames : (id) => gridOver(frames(id), movedFrames(id)),
    ),
    corridors: movedRoots.length === 0 ? ground.corridors : corridorsBetween(layout.bands, roots),
    content: unionOf(roots),
    segments: gridOver(ground.segments, createGrid<Segment>([])),
    usedPorts: new Map(),
    reads: [],
    scratch: createScratch(),
    writingOn: (box) => headerWriting(box, beforeTitle + letter * titleOf(nodes.get(box.id)).length),
  }
}

function corridorsBetween(bands: Layout['bands'], roots: readonly NodeBox[]): Terrain['corridors'] {
  return new Map(
    bands.map((band) => {
      const inside = roots.filter((box) => box.band === band.level)
      const columns = freeIntervals(inside.map((box) => ({ from: box.x, to: rightOf(box) })))
      const rows = freeIntervals(inside.map((box) => ({ from: box.y, to: bottomOf(box) })))
      return [band.level, { columns, rows }] as const
    }),
  )
}

function titleOf(node: ChartNode | undefined): string {
  return node === undefined ? '' : node.sigle || node.name
}

function headerWriting(box: NodeBox, titleWidth: number): readonly Rect[] {
  const title = { x: box.x, y: box.y, width: Math.min(box.width, titleWidth), height: sizes.header }
  const left = box.width - title.width
  if (left < leastAside) return [title]
  const width = Math.min(aside, left)
  return [title, { ...title, x: rightOf(box) - width, width }]
}

/** The gaps between intervals that may overlap, with an open end on both sides. */
function freeIntervals(taken: readonly Interval[]): Interval[] {
  const free: Interval[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const interval of [...taken].sort((a, b) => a.from - b.from)) {
    if (interval.from > from) free.push({ from, to: interval.from })
    from = Math.max(from, interval.to)
  }
  free.push({ from, to: Number.POSITIVE_INFINITY })
  return free
}
