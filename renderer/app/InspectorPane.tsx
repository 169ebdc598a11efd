import type { KeyboardEvent, ReactNode } from 'react'
import { ResizablePane } from '#renderer/ui/ResizablePane.tsx'
import { frameText } from '#shared/text/ui.ts'
import { useMediaQuery } from './use-media-query.ts'
import { useRegion } from './use-region.ts'
import { narrowQuery, toggleInspector, useView } from './view-store.ts'

/** The right edge: beside the workspace on a wide window, over it (Escape closes) on a narrow one. */
export function InspectorPane({ children }: { readonly children: ReactNode }) {
  const isOver = useMediaQuery(narrowQuery)
  const isShown = useView((view) => (isOver ? view.isInspectorOver : view.isInspectorOpen))
  return isShown && <Pane isOver={isOver}>{children}</Pane>
}

function Pane({ isOver, children }: { readonly isOver: boolean; readonly children: ReactNode }) {
  const region = useRegion('complementary', frameText.inspector)

  function onKeyDown(event: KeyboardEvent) {
    if (isOver && event.key === 'Escape') toggleInspector()
  }
  return (
    <ResizablePane
      region={region}
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
      <div className="app-inspector-content ui-quiet" data-own-delete onKeyDown={onKeyDown}>
        {children}
      </div>
    </ResizablePane>
  )
}
