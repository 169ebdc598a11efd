import type { Point, Rect } from '../geometry.ts'
import type { ChartLevel } from '../graph.ts'

/** Where a shown node stands, in absolute units. */
export type NodeBox = Rect & {
  readonly id: string
  readonly containerId: string | undefined
  readonly band: ChartLevel
  /** 0 for a node that stands in its band, 1 inside a container, and so on. */
  readonly depth: number
  /** Direct children, hidden ones included; above 0 the node is drawn as a container. */
  readonly childCount: number
  readonly collapsed: boolean
}

/** A row of the chart. Positions of its nodes count from `x: 0` and from `originY`. */
export type Band = Rect & { readonly level: ChartLevel; readonly originY: number }

/** A complete arrangement: no two boxes overlap unless one contains the other. */
export type Layout = {
  readonly boxes: ReadonlyMap<string, NodeBox>
  /** The same places as they are to be stored: relative to the container or to the band. */
  readonly positions: ReadonlyMap<string, Point>
  readonly bands: readonly Band[]
  readonly bounds: Rect
  /** For a node inside a collapsed container: the shown node that stands for it. */
  readonly hiddenBy: ReadonlyMap<string, string>
  /** Nodes that had no position and received one. */
  readonly placed: readonly string[]
  /** Nodes shown elsewhere than stored, because a container beside them grew or they lay on each other. */
  readonly pushed: readonly string[]
}

/** The shown node that stands for `id`: itself, or the collapsed container around it; none when unknown. */
export function standIn(layout: Layout, id: string): NodeBox | undefined {
  return layout.boxes.get(layout.hiddenBy.get(id) ?? id)
}
