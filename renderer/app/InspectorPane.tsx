import type { KeyboardEvent, ReactNode } from 'react'
import { ResizablePane } from '#renderer/ui/ResizablePane.tsx'
import { frameText } from '#shared/text/ui.ts'
import { useMediaQuery } from './use-media-query.ts'
import { narrowQuery, toggleInspector, useView } from './view-store.ts'

/** The right edge: beside the workspace on a wide window, over it (Escape closes) on a narrow one. */
export function InspectorPane({ children }: { readonly children: ReactNode }) {
  const isOver = useMediaQuery(narrowQuery)
  const isShown = useView((view) => (isOver ? view.isInspectorOver : view.isInspectorOpen))
  if (!isShown) return null

  function onKeyDown(event: KeyboardEvent) {
    if (isOver && event.key === 'Escape') toggleInspector()
  }
  return (
    <ResizablePane
      name={frameText.inspector}
      label={frameText.inspectorWidth}
      side="right"
      width={18.75}
      min={15}
      max={34}
      rememberAs="inspector"
      className="app-inspector"
      isOver={isOver}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to Escape from what is inside. */}
      <div className="app-inspector-content" data-region="inspector" tabIndex={-1} onKeyDown={onKeyDown}>
        {children}
      </div>
    </ResizablePane>
  )
}
