import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point, Rect } from '#shared/chart/geometry.ts'
import { encloses, overlaps, unionOf } from '#shared/chart/geometry.ts'
import type { Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import { linkAt, reachOfHand } from './find-edge.ts'
import { focusNode } from './focus-node.ts'

/** From where the chart is looked at: its middle in units of the chart, or everything. */
export type Look = 'all' | { readonly x: number; readonly y: number; readonly zoom: number }

/** What the canvas on screen can be asked from outside (toolbar, palette of commands, keyboard). */
export type CanvasHandle = {
  readonly chart: () => Chart
  readonly zoomBy: (factor: number) => void
  readonly zoomTo: (zoom: number) => void
  /** Everything, or some nodes; `above`: room in units for what is drawn over them. */
  readonly fit: (ids?: Iterable<string>, above?: number) => void
  /** Shows everything again in a window of another size, unless the user has gone somewhere since. */
  readonly refit: () => void
  /** Brings a node to the middle, near enough to be read, and gives it the keyboard unless that stays where it is. */
  readonly flyTo: (id: string, takesKeyboard?: boolean) => void
  /** Moves the view by as little as shows a node whole, at the same scale; softly, unless motion is reduced. */
  readonly bringIntoView: (id: string, isSoft?: boolean) => void
  /** The nodes in view: any part of a card, the whole of a container. */
  readonly inSight: () => readonly string[]
  /** The middle of what is in view, in units of the chart. */
  readonly centre: () => Point
  /** Where a point of the window lies on the chart, in units. */
  readonly pointAt: (point: Point) => Point
  /** The link whose line passes there. */
  readonly linkAt: (point: Point) => string | null
  readonly look: () => Look
  /** Goes back to where one looked from. */
  readonly lookFrom: (look: Look) => void
}

// One canvas is shown at a time in a window; null while none is.
const shown: { handle: CanvasHandle | null } = { handle: null }

/** The canvas on screen, if any. */
export function shownCanvas(): CanvasHandle | null {
  return shown.handle
}

/** Announces the canvas on screen until the returned function is called. */
export function showCanvas(handle: CanvasHandle): () => void {
  shown.handle = handle
  return () => {
    if (shown.handle === handle) shown.handle = null
  }
}

const padding = 32
const shortMove = { duration: 160 }
/** How far and how near one looks at the chart. */
export const zooms = { least: 0.03, most: 2 } as const

/** What a canvas can be asked, on its React Flow. */
export function handleOf(
  flow: ReactFlowInstance,
  chart: () => Chart,
  frame: () => { readonly width: number; readonly height: number },
): CanvasHandle {
  const fitRect = ({ x, y, width, height }: Rect, start = middle) => {
    const size = frame()
    // A canvas may be lower than the room around what it shows.
    const fitting = Math.min(1, (size.width - 2 * padding) / width, (size.height - 2 * padding) / height)
    const zoom = Math.max(zooms.least, fitting)
    const at = {
      x: start(width * zoom, size.width) - x * zoom,
      y: (size.height - height * zoom) / 2 - y * zoom,
    }
    void flow.setViewport({ ...at, zoom }, isStill() ? {} : shortMove)
    return { ...at, zoom }
  }
  let whole: Viewport | null = null
  const fitAll = () => {
    whole = fitRect(chart().layout.bounds, leftWhileSmall)
  }
  const isWhole = () => whole !== null && isNear(whole, flow.getViewport())
  const centre = () => {
    const { x, y, zoom } = flow.getViewport()
    const { width, height } = frame()
    return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom }
  }
  const inSight = () => {
    const { x, y, zoom } = flow.getViewport()
    const { width, height } = frame()
    const sight = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
    const isSeen = (box: NodeBox) =>
      box.childCount > 0 && !box.collapsed ? encloses(sight, box) : overlaps(sight, box)
    return [...chart().layout.boxes.values()].filter(isSeen).map(({ id }) => id)
  }
  return {
    chart,
    centre,
    pointAt: (point) => flow.screenToFlowPosition(point, { snapToGrid: false }),
    linkAt: (point) => linkAt(chart().routes, point, reachOfHand / flow.getZoom()),
    inSight,
    zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, isStill() ? {} : shortMove),
    zoomTo: (zoom) => void flow.zoomTo(zoom, isStill() ? {} : shortMove),
    fit: (ids, above = 0) => {
      if (ids === undefined) return fitAll()
      const { x, y, width, height } = unionOf(boxesOf(chart().layout, ids))
      fitRect({ x, y: y - above, width, height: height + above })
    },
    refit: () => {
      if (isWhole()) fitAll()
    },
    look: () => (isWhole() ? 'all' : { ...centre(), zoom: flow.getZoom() }),
    lookFrom: (look) => {
      if (look === 'all') return fitAll()
      void flow.setCenter(look.x, look.y, { zoom: look.zoom, ...(isStill() ? {} : shortMove) })
    },
    bringIntoView: (id, isSoft = false) => {
      const [box] = boxesOf(chart().layout, [id])
      const { x, y, zoom } = flow.getViewport()
      const { width, height } = frame()
      if (box === undefined) return
      const by = {
        x: missing(box.x * zoom + x, box.width * zoom, width),
        y: missing(box.y * zoom + y, box.height * zoom, height),
      }
      if (by.x === 0 && by.y === 0) return
      void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, isSoft && !isStill() ? shortMove : {})
    },
    flyTo: (id, takesKeyboard = true) => {
      const [box] = boxesOf(chart().layout, [id])
      if (box === undefined) return
      const options = { zoom: Math.max(1, flow.getZoom()), ...(isStill() ? {} : shortMove) }
      void flow
        .setCenter(box.x + box.width / 2, box.y + box.height / 2, options)
        .then(() => takesKeyboard && focusNode(box.id))
    },
  }
}

// The move that fits is animated and rounded.
function isNear(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 2 && Math.abs(a.zoom - b.zoom) < 0.01
}

/** By how much something must move to stand within the view, with some room around it. */
function missing(start: number, length: number, room: number): number {
  if (start < padding) return padding - start
  const beyond = start + length + padding - room
  return beyond > 0 ? -Math.min(beyond, start - padding) : 0
}

function middle(width: number, room: number): number {
  return (room - width) / 2
}

// A chart that has just begun leaves the room to its right, where nodes can be put: none stands left of its origin.
function leftWhileSmall(width: number, room: number): number {
  return width < room / 2 ? 0 : middle(width, room)
}

function boxesOf(layout: Layout, ids: Iterable<string>): readonly NodeBox[] {
  return [...ids].flatMap((id) => layout.boxes.get(layout.hiddenBy.get(id) ?? id) ?? [])
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
