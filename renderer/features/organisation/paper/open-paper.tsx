import { openDialog } from '#renderer/actions/open-dialog.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useOverlay } from '#renderer/canvas/overlay-store.ts'
import { shownView } from '#renderer/canvas/shown-view.ts'
import { shownDate } from '#renderer/sheets/today.ts'
import { PaperDialog } from './PaperDialog.tsx'

/** Opens the export of the chart, of what the window shows: its view, its day, what is selected and in sight. */
export function openPaper(): void {
  const view = shownView()
  if (view === null) return
  const canvas = shownCanvas()
  const subject = {
    viewId: view.id,
    date: shownDate(),
    selected: canvas === null ? [] : [...useCanvas.getState().selectedNodes],
    onScreen: canvas?.inSight() ?? [],
    overlay: useOverlay.getState().overlay,
  }
  openDialog((onClose) => <PaperDialog subject={subject} onClose={onClose} />)
}
