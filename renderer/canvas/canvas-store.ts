import { create } from 'zustand'
import type { DecisionId } from '#shared/decisions/decision.ts'
import type { BodyKind } from '#shared/organisation/body.ts'
import type { EntityKind } from '#shared/organisation/entity.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { ViewId } from '#shared/organisation/view.ts'

/** What a click on the void does: nothing more than clear, or create something there. */
export type Tool =
  | { readonly type: 'select' }
  | { readonly type: 'create-entity'; readonly kind: EntityKind }
  | { readonly type: 'create-body'; readonly kind: BodyKind }

/** A line between two nodes that waits for its meaning to be chosen. */
export type PendingLink = {
  readonly source: NodeRef
  readonly target: NodeRef
  readonly at: { readonly x: number; readonly y: number }
}

type CanvasState = {
  readonly viewId: ViewId | null
  readonly selectedNodes: ReadonlySet<string>
  readonly selectedLinks: ReadonlySet<string>
  /** The one link that is selected, with nothing else. */
  readonly selectedLink: string | null
  /** The node at which the keyboard enters the chart, and from which the arrows go. */
  readonly current: string | null
  readonly tool: Tool
  readonly renaming: string | null
  readonly pendingLink: PendingLink | null
  /** Places of the nodes that are being dragged, in absolute units. */
  readonly dragged: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  /** Copies are dragged: what is dragged stays where it is too. */
  readonly isCopying: boolean
  readonly zoom: number
  /** The decision whose thread is drawn over the chart; null: the chart alone. */
  readonly trail: DecisionId | null
}

const noPlaces: CanvasState['dragged'] = new Map()
const none: ReadonlySet<string> = new Set()

/** View state of the canvas; nothing of it is in the document. */
export const useCanvas = create<CanvasState>(() => ({
  viewId: null,
  selectedNodes: none,
  selectedLinks: none,
  selectedLink: null,
  current: null,
  tool: { type: 'select' },
  renaming: null,
  pendingLink: null,
  dragged: noPlaces,
  isCopying: false,
  zoom: 1,
  trail: null,
}))

export function selectNodes(ids: Iterable<string>): void {
  selectThings(ids, none)
}

export function selectLink(id: string | null): void {
  selectThings(none, id === null ? none : [id])
}

/** Selects nodes and links together. */
export function selectThings(nodeIds: Iterable<string>, linkIds: Iterable<string>): void {
  useCanvas.setState((state) => {
    const [nodes, links] = [new Set(nodeIds), new Set(linkIds)]
    const [first = null, second] = links
    const [node] = nodes
    return {
      selectedNodes: nodes,
      selectedLinks: links,
      selectedLink: nodes.size === 0 && second === undefined ? first : null,
      current: nodes.size === 1 ? (node ?? null) : state.current,
    }
  })
}

/** Adds a node or a link to the selection, or takes it out. */
export function toggleSelected(type: 'node' | 'link', id: string): void {
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  if (type === 'node') selectThings(toggled(selectedNodes, id), selectedLinks)
  else selectThings(selectedNodes, toggled(selectedLinks, id))
}

function toggled(ids: ReadonlySet<string>, id: string): readonly string[] {
  return ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]
}

/** Lets go of what does not exist any more; the state stays the same object when everything does. */
export function keepSelected(isNode: (id: string) => boolean, isLink: (id: string) => boolean): void {
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  const nodes = [...selectedNodes].filter(isNode)
  const links = [...selectedLinks].filter(isLink)
  if (nodes.length < selectedNodes.size || links.length < selectedLinks.size) selectThings(nodes, links)
}

/** Where the keyboard is on the chart. */
export function setCurrent(id: string): void {
  if (useCanvas.getState().current !== id) useCanvas.setState({ current: id })
}

export function chooseTool(tool: Tool): void {
  useCanvas.setState({ tool })
}

export function startRenaming(id: string | null): void {
  useCanvas.setState({ renaming: id })
}

export function drag(places: CanvasState['dragged'], isCopying = false): void {
  useCanvas.setState({ dragged: places, isCopying })
}

export function endDrag(): void {
  useCanvas.setState({ dragged: noPlaces, isCopying: false })
}
