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
  readonly selectedLink: string | null
  readonly tool: Tool
  readonly renaming: string | null
  readonly pendingLink: PendingLink | null
  /** Places of the nodes that are being dragged, in absolute units. */
  readonly dragged: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly zoom: number
  /** The decision whose thread is drawn over the chart; null: the chart alone. */
  readonly trail: DecisionId | null
}

const noPlaces: CanvasState['dragged'] = new Map()

/** View state of the canvas; nothing of it is in the document. */
export const useCanvas = create<CanvasState>(() => ({
  viewId: null,
  selectedNodes: new Set(),
  selectedLink: null,
  tool: { type: 'select' },
  renaming: null,
  pendingLink: null,
  dragged: noPlaces,
  zoom: 1,
  trail: null,
}))

export function selectNodes(ids: Iterable<string>): void {
  useCanvas.setState({ selectedNodes: new Set(ids), selectedLink: null })
}

export function selectLink(id: string | null): void {
  useCanvas.setState({ selectedLink: id, selectedNodes: new Set() })
}

/** Lets go of what does not exist any more; the state stays the same object when everything does. */
export function keepSelected(isNode: (id: string) => boolean, isLink: (id: string) => boolean): void {
  useCanvas.setState((state) => {
    const nodes = [...state.selectedNodes].filter(isNode)
    const link = state.selectedLink !== null && isLink(state.selectedLink) ? state.selectedLink : null
    if (nodes.length === state.selectedNodes.size && link === state.selectedLink) return state
    return { selectedNodes: new Set(nodes), selectedLink: link }
  })
}

export function chooseTool(tool: Tool): void {
  useCanvas.setState({ tool })
}

export function startRenaming(id: string | null): void {
  useCanvas.setState({ renaming: id })
}

export function drag(places: CanvasState['dragged']): void {
  useCanvas.setState({ dragged: places })
}

export function endDrag(): void {
  useCanvas.setState({ dragged: noPlaces })
}
