import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { selectNodes } from '#renderer/canvas/canvas-store.ts'

/** Selects nodes from the outline; the chart goes softly to the one that was reached. */
export function chooseNodes(ids: Iterable<string>, reached: string | null): void {
  selectNodes(ids)
  if (reached !== null) shownCanvas()?.bringIntoView(reached, true)
}
