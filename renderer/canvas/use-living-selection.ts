import { useEffect } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { keepSelected } from './canvas-store.ts'

/**
 * What an undo or another window takes away is not selected any more. An effect, because the selection is not derived
 * from the document: it only may not outlive it.
 */
export function useLivingSelection(): void {
  const entities = useData((data) => data.entity)
  const bodies = useData((data) => data.body)
  const links = useData((data) => data.link)
  useEffect(() => {
    keepSelected(
      (id) => entities.has(id) || bodies.has(id),
      (id) => links.has(id),
    )
  }, [entities, bodies, links])
}
