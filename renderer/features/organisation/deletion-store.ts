import { create } from 'zustand'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { DeletionTarget } from '#shared/document/deletion.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { LinkId } from '#shared/organisation/link.ts'

/** What the user is asked to confirm the deletion of. */
export const useDeletion = create<{ readonly target: DeletionTarget | null; readonly isCut: boolean }>(
  () => ({
    target: null,
    isCut: false,
  }),
)

/** Asks before deleting what is selected, or before cutting it once it has been copied. */
export function askDeletion(purpose?: 'cut'): void {
  const { selectedNodes, selectedLinks } = useCanvas.getState()
  const data = currentData()
  const ids = [...selectedNodes]
  useDeletion.setState({
    isCut: purpose === 'cut',
    target: {
      // The ids of the chart's nodes are those of its entities and bodies.
      entityIds: ids.filter((id) => data.entity.has(id)) as EntityId[],
      bodyIds: ids.filter((id) => data.body.has(id)) as BodyId[],
      linkIds: [...selectedLinks] as LinkId[],
    },
  })
}

export function dropDeletion(): void {
  useDeletion.setState({ target: null })
}
