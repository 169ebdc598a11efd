import { overlaps, type Rect } from '../geometry.ts'
import { groupBy } from '../group-by.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { createGrid, type SpatialGrid } from '../spatial/spatial-grid.ts'

/** The boxes which lines go around. A container is one obstacle, except for a line that starts or ends inside it. */
export type Obstacles = {
  /** Boxes of one frame (a container's id, or undefined for the bands) that meet or touch `rect`. */
  readonly inFrame: (containerId: string | undefined, rect: Rect) => readonly NodeBox[]
  /** Visits the boxes whose interior meets `rect`, looking into the containers that are open for this line. */
  readonly eachMeeting: (
    rect: Rect,
    open: ReadonlySet<string>,
    visit: (box: NodeBox) => void,
    containerId?: string,
  ) => void
  /** The containers around a node, innermost first. */
  readonly containersOf: (id: string) => readonly string[]
}

/** Boxes by place, in the frame in which they stand: a container's id, or undefined for the bands. */
export type Frames = (containerId: string | undefined) => SpatialGrid<NodeBox>

/** Indexes each frame when it is first asked for. */
export function framesOf(boxes: Iterable<NodeBox>): Frames {
  const members = groupBy(boxes, ({ containerId }) => containerId)
  const grids = new Map<string | undefined, SpatialGrid<NodeBox>>()
  return (containerId) => {
    let grid = grids.get(containerId)
    if (grid === undefined) {
      grid = createGrid(members.get(containerId) ?? [])
      grids.set(containerId, grid)
    }
    return grid
  }
}

/** What lines go around in a layout of which the frames are these. */
export function obstaclesIn(layout: Layout, gridOf: Frames): Obstacles {
  const eachMeeting: Obstacles['eachMeeting'] = (rect, open, visit, containerId) => {
    gridOf(containerId).some(rect, (box) => {
      if (!overlaps(box, rect)) return false
      if (open.has(box.id)) eachMeeting(rect, open, visit, box.id)
      else visit(box)
      return false
    })
  }
  const containersOf = (id: string): readonly string[] => {
    const around: string[] = []
    for (let up = layout.boxes.get(id)?.containerId; up !== undefined; up = layout.boxes.get(up)?.containerId)
      around.push(up)
    return around
  }
  return { inFrame: (containerId, rect) => gridOf(containerId).search(rect), eachMeeting, containersOf }
}
