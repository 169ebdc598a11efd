import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { ChartEdge, ChartLevel } from '#shared/chart/graph.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { dropNodes } from '#shared/chart/layout/drop-nodes.ts'
import type { Band, Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import type { Route } from '#shared/chart/routing/route.ts'
import { routeOver } from '#shared/chart/routing/route-edges.ts'
import { type Ground, surveyGround } from '#shared/chart/routing/terrain.ts'
import { isSameList } from '#shared/kit/memo-last.ts'
import { overlaidMap } from '#shared/kit/overlaid-map.ts'

/** A chart of which something is dragged; `moved` names the nodes and lines that are elsewhere because of it. */
export type DraggedChart = Chart & { readonly moved: ReadonlySet<string> }

const nothing: ReadonlySet<string> = new Set()

/** What is the same at each frame of a drag. */
type Held = {
  readonly chart: Chart
  readonly ids: readonly string[]
  /** What is dragged and everything inside it, where it was; containers before their content. */
  readonly boxes: readonly NodeBox[]
  /** The lines that follow, and those that stay. */
  readonly edges: readonly ChartEdge[]
  readonly staying: readonly Route[]
  readonly ground: Ground
  readonly moved: ReadonlySet<string>
}

/**
 * Charts as they look while nodes are dragged: these and what they contain are elsewhere, and their lines follow. What
 * stays is looked at once for a whole drag, however large the chart.
 */
export function successiveDrags(): (chart: Chart, dragged: ReadonlyMap<string, Point>) => DraggedChart {
  let last: Held | undefined
  return (chart, dragged) => {
    if (dragged.size === 0) {
      last = undefined
      return { ...chart, moved: nothing }
    }
    const isSame = last?.chart === chart && isSameList(last.ids, [...dragged.keys()])
    const held = isSame && last !== undefined ? last : takeUp(chart, dragged)
    last = held
    const boxes = movedBoxes(held.boxes, dragged)
    // They come last: what is held lies above the rest.
    const layout: Layout = { ...chart.layout, boxes: overlaidMap(chart.layout.boxes, boxes) }
    const rerouted = routeOver(held.ground, layout, [...boxes.values()], held.edges)
    return { ...chart, layout, routes: [...held.staying, ...rerouted], moved: held.moved }
  }
}

function takeUp(chart: Chart, dragged: ReadonlyMap<string, Point>): Held {
  const { graph, layout, routes } = chart
  const held = new Map<string, NodeBox>()
  const others: NodeBox[] = []
  // Containers come before their content in a layout.
  for (const [id, box] of layout.boxes) {
    if (dragged.has(id) || (box.containerId !== undefined && held.has(box.containerId))) held.set(id, box)
    else others.push(box)
  }
  const isLed = ({ sourceId, targetId }: Route) => held.has(sourceId) || held.has(targetId)
  const edgeIds = new Set(routes.filter(isLed).map((route) => route.edgeId))
  const staying = routes.filter((route) => !edgeIds.has(route.edgeId))
  return {
    ...{ chart, ids: [...dragged.keys()], boxes: [...held.values()], staying },
    edges: graph.edges.filter(({ id }) => edgeIds.has(id)),
    ground: surveyGround(graph, layout.bands, others, staying),
    moved: new Set([...held.keys(), ...edgeIds]),
  }
}

/** Moves the dragged boxes and everything inside them. */
function movedBoxes(
  boxes: readonly NodeBox[],
  dragged: ReadonlyMap<string, Point>,
): ReadonlyMap<string, NodeBox> {
  const shifts = new Map<string, Point>()
  return new Map(
    boxes.map((box) => {
      const place = dragged.get(box.id)
      const outer = shifts.get(box.containerId ?? '') ?? { x: 0, y: 0 }
      const shift = place === undefined ? outer : { x: place.x - box.x, y: place.y - box.y }
      shifts.set(box.id, shift)
      return [box.id, { ...box, x: box.x + shift.x, y: box.y + shift.y }]
    }),
  )
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
