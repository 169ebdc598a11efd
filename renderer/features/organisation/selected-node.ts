import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { inspected } from './inspected.ts'

/** The one node that is selected on the chart; null when none is, or several are. */
export function selectedNode(data: DocumentData): NodeRef | null {
  const [node, ...others] = selectedNodes(data)
  return node === undefined || others.length > 0 ? null : node
}

/** The nodes that are selected on the chart. */
export function selectedNodes(data: DocumentData): readonly NodeRef[] {
  const shown = inspected(data, useCanvas.getState().selectedNodes, [])
  if (shown.type === 'several') return shown.nodes
  return shown.type === 'body' || shown.type === 'entity' ? [shown] : []
}
