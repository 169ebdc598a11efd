import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { selectionText, zoomText } from '#shared/text/organisation.ts'

/** What is selected, and how near one looks. */
export function OrganisationStatus() {
  const selected = useCanvas((state) => state.selectedNodes.size + state.selectedLinks.size)
  const zoom = useCanvas((state) => state.zoom)
  return (
    <>
      {selected > 0 && <StatusItem>{selectionText(selected)}</StatusItem>}
      <StatusItem>{zoomText(zoom)}</StatusItem>
    </>
  )
}
