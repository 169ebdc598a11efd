import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { ChartLevel } from '#shared/chart/graph.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { dropNodes } from '#shared/chart/layout/drop-nodes.ts'
import type { Band, Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import { routeEdges } from '#shared/chart/routing/route-edges.ts'

/** A chart of which something is dragged; `moved` names the nodes and lines that are elsewhere because of it. */
export type DraggedChart = Chart & { readonly moved: ReadonlySet<string> }

const nothing: ReadonlySet<string> = new Set()

/** The chart as it looks while nodes are dragged: they and what they contain are elsewhere, and their lines follow. */
export function draggedChart(chart: Chart, dragged: ReadonlyMap<string, Point>): DraggedChart {
  if (dragged.size === 0) return { ...chart, moved: nothing }
  const boxes = movedBoxes(chart.layout, dragged)
  const layout: Layout = { ...chart.layout, boxes }
  const moved = new Set(
    [...boxes].filter(([id, box]) => box !== chart.layout.boxes.get(id)).map(([id]) => id),
  )
  const edgeIds = new Set(
    chart.routes
      .filter((route) => moved.has(route.sourceId) || moved.has(route.targetId))
      .map((route) => route.edgeId),
  )
  const staying = chart.routes.filter((route) => !edgeIds.has(route.edgeId))
  const rerouted = routeEdges(chart.graph, layout, { edgeIds, others: staying })
  return { ...chart, layout, routes: [...staying, ...rerouted], moved: new Set([...moved, ...edgeIds]) }
}

/** Moves the dragged boxes and everything inside them. */
function movedBoxes(layout: Layout, dragged: ReadonlyMap<string, Point>): ReadonlyMap<string, NodeBox> {
  const boxes = new Map(layout.boxes)
  // Containers come before their content in a layout, so one pass carries the shift inwards.
  const shifts = new Map<string, Point>()
  for (const [id, box] of layout.boxes) {
    const place = dragged.get(id)
    const outer = box.containerId === undefined ? undefined : shifts.get(box.containerId)
    const shift = place === undefined ? outer : { x: place.x - box.x, y: place.y - box.y }
    if (shift === undefined) continue
    shifts.set(id, shift)
    // Set anew at the end: what is held lies above the rest.
    boxes.delete(id)
    boxes.set(id, { ...box, x: box.x + shift.x, y: box.y + shift.y })
  }
  return boxes
}

/** What a drop leaves: places to store, and the new level of what was dropped in another band. */
export type Dropped = {
  readonly places: ReadonlyMap<string, Point>
  readonly levels: ReadonlyMap<string, ChartLevel>
}

/**
 * The places to store for what was dragged, to the unit, moved together to where it lies on nothing else; the rest stays.
 */
export function dropOf({ graph, layout }: Chart, dragged: ReadonlyMap<string, Point>): Dropped {
  // What is contained in something that is dragged too keeps its place in it.
  const free = [...dragged].flatMap(([id, place]) => {
    const box = layout.boxes.get(id)
    return box === undefined || (box.containerId !== undefined && dragged.has(box.containerId))
      ? []
      : [{ box, place }]
  })
  const levels = new Map(
    free.flatMap(({ box, place }) => {
      const band = bandUnder(layout, box, place)
      return band === undefined ? [] : [[box.id, band.level] as const]
    }),
  )
  const boxes = new Map(layout.boxes)
  for (const { box } of free) boxes.set(box.id, { ...box, band: levels.get(box.id) ?? box.band })
  const drops = free.map(({ box, place }) => ({ id: box.id, ...place }))
  return { places: dropNodes(graph, { ...layout, boxes }, drops, 1), levels }
}

/** The other band in which a free node is dropped; a container stays in the band of what it holds. */
function bandUnder(layout: Layout, box: NodeBox, place: Point): Band | undefined {
  if (box.containerId !== undefined || box.childCount > 0) return undefined
  const band = bandAt(layout, place.y + box.height / 2)
  return band === undefined || band.level === box.band ? undefined : band
}

/** The places to store for what is arranged, each in its band or container, whatever lies at that height. */
export function arrangedAt({ graph, layout }: Chart, places: ReadonlyMap<string, Point>): Dropped {
  const drops = [...places].map(([id, place]) => ({ id, ...place }))
  return { places: dropNodes(graph, layout, drops, 1), levels: new Map() }
}
