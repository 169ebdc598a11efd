import { useEffect } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { useCanvasSettings } from '#renderer/canvas/canvas-settings.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { useOutline } from './outline/outline-store.ts'

/** What acts on the selection looks again when it changes; not at each move of a drag, as following the store would. */
export function useFollowSelection(): void {
  const registry = useRegistry()
  useEffect(() => {
    const leaveCanvas = useCanvas.subscribe(({ selectedNodes, selectedLinks }, before) => {
      if (selectedNodes !== before.selectedNodes || selectedLinks !== before.selectedLinks) registry.refresh()
    })
    const leaveSettings = registry.follow(useCanvasSettings)
    const leaveOutline = useOutline.subscribe(({ isShown, shape }, before) => {
      if (isShown !== before.isShown || shape !== before.shape) registry.refresh()
    })
    return () => {
      leaveCanvas()
      leaveSettings()
      leaveOutline()
    }
  }, [registry])
}
