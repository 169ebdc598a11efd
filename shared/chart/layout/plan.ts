import type { Point, Rect, Size } from '../geometry.ts'
import type { ChartNode, Position } from '../graph.ts'
import type { GraphIndex } from '../graph-index.ts'
import { leafSize, sizes } from '../sizes.ts'
import { arrangeInGrid, columnsForRatio, insetOf, type Sized } from './container-grid.ts'
import { addToFrame, createFrame, type Frame, type Item, isFree } from './frame.ts'
import { extentOf, freeSpotInContainer, insideContainer } from './free-spot.ts'
import { settle } from './settle.ts'

/** Width to height of a container inside a container. */
const innerRatio = 1.6

/** An arrangement being made: sizes of all shown nodes, spots relative to their frames. */
export type Plan = {
  readonly index: GraphIndex
  /** The position that must be honoured, if any. */
  readonly keep: (node: ChartNode) => Position | undefined
  readonly sizes: Map<string, Size>
  readonly spots: Map<string, Point>
  readonly placed: string[]
  readonly pushed: Set<string>
}

/** An empty arrangement in which leaves and collapsed containers have their size, and kept nodes their spot. */
export function createPlan(index: GraphIndex, keep: Plan['keep']): Plan {
  const plan: Plan = { index, keep, sizes: new Map(), spots: new Map(), placed: [], pushed: new Set() }
  for (const node of index.shown) {
    if (!isOpen(index, node))
      plan.sizes.set(node.id, hasChildren(index, node) ? sizes.collapsed : leafSize(node))
    const position = keep(node)
    if (position === undefined) plan.placed.push(node.id)
    else plan.spots.set(node.id, { x: Math.round(position.x), y: Math.round(position.y) })
  }
  return plan
}

/** Tells whether the children of a node are drawn inside it. */
export function isOpen(index: GraphIndex, node: ChartNode): boolean {
  return node.collapsed !== true && hasChildren(index, node)
}

function hasChildren(index: GraphIndex, node: ChartNode): boolean {
  return (index.childrenOf.get(node.id)?.length ?? 0) > 0
}

/** The children of a container with their sizes, which must be known. */
export function measuredChildren(plan: Plan, containerId: string): Sized[] {
  return (plan.index.childrenOf.get(containerId) ?? []).map((node) => {
    const size = plan.sizes.get(node.id) ?? leafSize(node)
    const isTeam = node.type === 'body' && node.kind === 'school-team'
    return { id: node.id, type: node.type, isTeam, width: size.width, height: size.height }
  })
}

/** The boxes of some nodes, relative to their frame; a node without a spot counts as standing at the origin. */
export function boxesOf(plan: Plan, nodes: readonly ChartNode[]): Rect[] {
  return nodes.map((node) => ({
    ...(plan.spots.get(node.id) ?? { x: 0, y: 0 }),
    ...(plan.sizes.get(node.id) ?? { width: 0, height: 0 }),
  }))
}

/** A container of which no child has a place yet may take any number of columns. */
export function isElastic(plan: Plan, containerId: string): boolean {
  const children = plan.index.childrenOf.get(containerId) ?? []
  return children.length > 1 && children.every((node) => plan.keep(node) === undefined)
}

/** Gives the children of a container their spots, and the container its size. */
export function arrangeContainer(plan: Plan, node: ChartNode, columns?: number): void {
  const children = measuredChildren(plan, node.id)
  if (!children.every((child) => !plan.spots.has(child.id))) {
    fillContainer(plan, node, children)
    return
  }
  const { spots, size } = arrangeInGrid(children, columns ?? columnsForRatio(children, innerRatio))
  for (const [id, spot] of spots) plan.spots.set(id, spot)
  plan.sizes.set(node.id, size)
}

function fillContainer(plan: Plan, node: ChartNode, children: readonly Sized[]): void {
  const inset = insetOf(children)
  const standing = children.flatMap((child) => {
    const spot = plan.spots.get(child.id)
    if (spot === undefined) return []
    const inside = insideContainer(spot, inset)
    if (inside.x !== spot.x || inside.y !== spot.y) plan.pushed.add(child.id)
    plan.spots.set(child.id, inside)
    return [{ ...child, spot: inside, firm: plan.index.byId.get(child.id)?.pinned === true }]
  })
  for (const [id, spot] of settle(standing)) {
    plan.spots.set(id, spot)
    plan.pushed.add(id)
  }
  const frame = createFrame([])
  for (const { id, width, height } of standing)
    addToFrame(frame, id, plan.spots.get(id) ?? { x: 0, y: 0 }, { width, height })
  const canGrow = growthCheck(plan, node)
  for (const child of children) {
    if (plan.spots.has(child.id)) continue
    const spot = freeSpotInContainer(frame, children, child, canGrow)
    plan.spots.set(child.id, spot)
    addToFrame(frame, child.id, spot, child)
  }
  plan.sizes.set(node.id, extentOf(frame, inset))
}

/** Would the container, where it stands, meet a neighbour that has a place? Sizes still unknown count as leaves. */
function growthCheck(plan: Plan, node: ChartNode): (size: Size) => boolean {
  const spot = plan.spots.get(node.id)
  if (spot === undefined) return () => true
  let frame: Frame | undefined
  return (size) => {
    frame ??= createFrame(neighbours(plan, node))
    return isFree(frame, spot, size, 0)
  }
}

function neighbours(plan: Plan, node: ChartNode): Item[] {
  const container = plan.index.containerOf.get(node.id)
  const rows = [...plan.index.rootsOf.values()]
  const frame =
    container === undefined
      ? rows.find((roots) => roots.includes(node))
      : plan.index.childrenOf.get(container)
  return (frame ?? []).flatMap((sibling) => {
    const at = plan.spots.get(sibling.id)
    const size = plan.sizes.get(sibling.id) ?? leafSize(sibling)
    return at === undefined || sibling.id === node.id ? [] : [{ id: sibling.id, ...at, ...size }]
  })
}
