import { goTo, useNavigation } from '#renderer/actions/navigation.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import type { TypedPlace } from '#shared/api/typed-texts.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordIn } from '#shared/merge/sides.ts'
import { titleOf } from '#shared/text/merge/objects.ts'
import { openPlace } from '../open-record.ts'
import { workspaces } from '../workspaces.ts'

/** Where the window is, as its fields see it. */
export function placeNow(): TypedPlace {
  const { workspace, places } = useNavigation.getState()
  if (workspace !== 'organisation') {
    const { kind, id } = places[workspace] ?? nowhere
    return { on: 'workspace', workspace, kind, id }
  }
  const { selectedNodes, selectedLinks, selectedLink } = useCanvas.getState()
  const [nodeId, ...others] = selectedNodes
  if (selectedLink !== null) return { on: 'link', linkId: selectedLink }
  if (nodeId === undefined && selectedLinks.size === 0) return { on: 'project' }
  if (nodeId !== undefined && others.length === 0) return { on: 'chart', nodeId }
  return { on: 'workspace', workspace, ...several }
}

const nowhere = { kind: '', id: '' } as const
const several = { kind: 'several', id: '' } as const

/** Goes back there; what is gone is not gone to. */
export function goToTyped(place: TypedPlace): void {
  if (place.on === 'session') return
  if (place.on === 'workspace' && (place.kind === '' || place.kind === 'several')) goTo(place.workspace, null)
  else openPlace(place)
}

/** « Instance « CPS » »: what is there; null once it is gone. A workspace where nothing is chosen is never gone. */
export function titleOfPlace(data: DocumentData, place: TypedPlace): string | null {
  switch (place.on) {
    case 'chart':
      return titleIn(data, 'body', place.nodeId) ?? titleIn(data, 'entity', place.nodeId)
    case 'link':
      return titleIn(data, 'link', place.linkId)
    case 'session':
      return titleIn(data, 'meeting', place.meetingId)
    case 'project':
      return titleIn(data, 'project', [...data.project.keys()][0] ?? '')
    case 'workspace':
      if (Object.hasOwn(data, place.kind)) return titleIn(data, place.kind as Collection, place.id) // found as one
      return workspaces.find(({ id }) => id === place.workspace)?.label ?? ''
  }
}

function titleIn(data: DocumentData, collection: Collection, id: string): string | null {
  const record = recordIn(data, collection, id)
  return record === null ? null : titleOf({ collection, record, data })
}
