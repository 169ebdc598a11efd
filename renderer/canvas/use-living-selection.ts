import { useEffect } from 'react'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { keepSelected } from './canvas-store.ts'

/**
 * What an undo or another window takes away is not selected any more. It follows the document without rendering, because
 * the selection is not derived from it: it only may not outlive it.
 */
export function useLivingSelection(): void {
  useEffect(() => {
    keepLiving()
    return useDocumentStore.subscribe(keepLiving)
  }, [])
}

function keepLiving(): void {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open') return
  const { entity, body, link } = state.snapshot.data
  keepSelected(
    (id) => entity.has(id) || body.has(id),
    (id) => link.has(id),
  )
}
