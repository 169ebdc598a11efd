import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { canvasText as text } from '#shared/text/canvas.ts'
import { arrangeIds } from './arrange-actions.ts'

/** Aligning and distributing, on the chart, while there are several things to put in order. */
export function ArrangeBar() {
  const isShown = useCanvas(({ selectedNodes }) => selectedNodes.size > 1)
  if (!isShown) return null
  return (
    <fieldset className="organisation-arrange" aria-label={text.arrange}>
      {arrangeIds.map((id, index) =>
        id === '-' ? (
          <span key={`rule-${arrangeIds[index - 1]}`} className="organisation-rule" aria-hidden="true" />
        ) : (
          <ActionButton key={id} id={id} isIconOnly size="s" />
        ),
      )}
    </fieldset>
  )
}
