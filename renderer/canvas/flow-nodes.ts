import type { Node } from '@xyflow/react'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point, Rect } from '#shared/chart/geometry.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import { canvasText } from '#shared/text/canvas.ts'

/** Where more are in view, only those around the hand have elements: a page full of them is not fluid. */
export const mostInView = 240

/** Of more nodes dragged at once, those that were in view have elements, and the one that the hand holds. */
const mostDragged = 50

/** The element that holds the words of a node: its accessible name. */
export function wordsId(id: string): string {
  return `chart-words-${id}`
}

/** What an element shows, it reads by its id (see shown-nodes.ts). */
export type FlowNode = Node<Record<string, never>, 'chart'>

const noData: FlowNode['data'] = {}

type Touched = {
  readonly dragged: ReadonlyMap<string, Point>
  readonly selected: ReadonlySet<string>
  /** The one node at which Tab enters the chart; it has an element wherever it is. */
  readonly tabStop?: string | undefined
  /** The node from which a line is being drawn, wherever the hand has gone meanwhile. */
  readonly lineFrom?: string | undefined
  /** What stands in a container is not shown (see counted.ts), and so not touched. */
  readonly isCounted?: boolean
}

/** What is looked at: with a margin, which saves work while panning; exactly; and, if known, where the hand is. */
export type LookedAt = { readonly around: Rect; readonly exact: Rect; readonly hand?: Rect | undefined }

/**
 * The nodes that can be touched, as transparent elements over the painting: those around the view or, where these are
 * many, in it or, where these are too many, around the hand, which can touch no other. Never more than 300 in all.
 */
export function flowNodes(
  chart: Chart,
  view: LookedAt,
  { dragged, selected, tabStop, lineFrom, isCounted = false }: Touched,
): FlowNode[] {
  const boxes =
    boxesIn(chart, view.around, isCounted) ??
    boxesIn(chart, view.exact, isCounted) ??
    (view.hand === undefined ? undefined : boxesIn(chart, view.hand, isCounted)) ??
    []
  const shown = new Set(boxes.map(({ id }) => id))
  for (const id of [tabStop, lineFrom]) if (id !== undefined) shown.add(id)
  // What is dragged is still indexed where it was.
  if (dragged.size <= mostDragged) for (const id of dragged.keys()) shown.add(id)
  return [...shown].flatMap((id) => {
    const box = chart.layout.boxes.get(id)
    return box === undefined ? [] : [flowNode(box, dragged.get(id), selected.has(id), id === tabStop)]
  })
}

/** The nodes with the objects of the previous ones wherever nothing changed; the same array when nothing did at all. */
export function keepFlowNodes(previous: FlowNode[], next: FlowNode[]): FlowNode[] {
  const known = new Map(previous.map((node) => [node.id, node]))
  const kept = next.map((node) => {
    const before = known.get(node.id)
    return before !== undefined && isSameNode(before, node) ? before : node
  })
  return kept.length === previous.length && kept.every((node, i) => node === previous[i]) ? previous : kept
}

function isSameNode(a: FlowNode, b: FlowNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.selected === b.selected &&
    a.domAttributes?.tabIndex === b.domAttributes?.tabIndex &&
    a.zIndex === b.zIndex
  )
}

/** Tells whether more is in view than can have elements. */
export function isCrowded(chart: Chart, { exact }: LookedAt, isCounted: boolean): boolean {
  return boxesIn(chart, exact, isCounted) === undefined
}

function boxesIn(chart: Chart, view: Rect, isCounted: boolean): readonly NodeBox[] | undefined {
  const found = chart.boxes.search(view)
  const boxes = isCounted ? found.filter(({ depth }) => depth === 0) : found
  return boxes.length > mostInView ? undefined : boxes
}

function flowNode(box: NodeBox, place: Point | undefined, selected: boolean, isTabStop: boolean): FlowNode {
  const { id, width, height } = box
  return {
    id,
    type: 'chart',
    position: place ?? { x: box.x, y: box.y },
    data: noData,
    width,
    height,
    measured: { width, height },
    selected,
    domAttributes: {
      tabIndex: isTabStop ? 0 : -1,
      'aria-labelledby': wordsId(id),
      'aria-roledescription': canvasText.node,
    },
    // What is inside lies above what contains it.
    zIndex: box.depth,
  }
}
