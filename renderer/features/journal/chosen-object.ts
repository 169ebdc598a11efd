import { useNavigation } from '#renderer/actions/navigation.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'

/** The one record that is chosen in the workspace that is shown, on the chart or in a list; null when there is none. */
export function chosenObject(
  data: DocumentData,
): { readonly collection: Collection; readonly id: string } | null {
  const { workspace, places } = useNavigation.getState()
  const place = places[workspace] ?? null
  const [only, ...others] = workspace === 'organisation' ? useCanvas.getState().selectedNodes : []
  const id = workspace === 'organisation' ? (others.length === 0 ? only : undefined) : place?.id
  if (id === undefined) return null
  const kinds = workspace === 'organisation' ? (['body', 'entity'] as const) : [place?.kind ?? '']
  const collection = kinds.find((kind) => isCollection(data, kind) && data[kind].has(id))
  return collection === undefined ? null : { collection: collection as Collection, id } // found as one
}

function isCollection(data: DocumentData, kind: string): kind is Collection {
  return Object.hasOwn(data, kind)
}
