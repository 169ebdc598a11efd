import { shownCanvas } from './canvas-commands.ts'
import { selectNodes } from './canvas-store.ts'

// Asked for while no canvas was on the screen; the next one begins there.
const awaited: { nodeId: string | null } = { nodeId: null }

/** Selects a node and brings it to the middle, at once or as soon as the chart is shown. */
export function revealNode(nodeId: string): void {
  selectNodes([nodeId])
  const canvas = shownCanvas()
  if (canvas === null) awaited.nodeId = nodeId
  else canvas.flyTo(nodeId)
}

/** What a canvas shows when it appears: the node that was asked for, else everything. */
export function firstLook(): void {
  const { nodeId } = awaited
  awaited.nodeId = null
  shownCanvas()?.fit()
  if (nodeId !== null) shownCanvas()?.flyTo(nodeId)
}
