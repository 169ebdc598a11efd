import type { DecisionId } from '#shared/decisions/decision.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { trailStops } from '#shared/reports/parts/trail-lines.ts'
import { shownCanvas } from './canvas-commands.ts'
import { rememberedLook } from './canvas-memory.ts'
import { selectLink, selectNodes, useCanvas } from './canvas-store.ts'
import { currentTrail } from './use-trail.ts'

// Asked for while no canvas was on the screen; the next one begins there.
const awaited: { look: (() => void) | null } = { look: null }

/** Selects a node and brings it to the middle, at once or as soon as the chart is shown. */
export function revealNode(nodeId: string): void {
  selectNodes([nodeId])
  lookWhenShown(() => shownCanvas()?.flyTo(nodeId))
}

/** Units above the highest node of a thread: two rows of numbers under the palette. */
const roomForMarks = 160

/** Draws the thread of a decision over the chart, all its steps in view. */
export function showTrail(id: DecisionId): void {
  selectLink(null)
  useCanvas.setState({ trail: id })
  lookWhenShown(() => {
    const stops = trailStops(currentTrail(id))
    const ids = stops.map(({ nodeId }) => nodeId)
    if (stops.length > 0) shownCanvas()?.fit(ids, roomForMarks)
  })
}

/** The chart alone again. */
export function leaveTrail(): void {
  useCanvas.setState({ trail: null })
}

function lookWhenShown(look: () => void): void {
  if (shownCanvas() === null) awaited.look = look
  else look()
}

/** What a canvas shows when it appears: what was asked for, else what it showed last, else everything. */
export function firstLook(viewId: ViewId): void {
  const { look } = awaited
  awaited.look = null
  shownCanvas()?.lookFrom(rememberedLook(viewId) ?? 'all')
  look?.()
}
