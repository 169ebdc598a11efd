import type { ApiEvent } from '#shared/api/events.ts'
import type { DocumentSnapshot } from '#shared/api/models.ts'
import { applyChanges } from '#shared/document/changes.ts'

type DocumentChanged = Extract<ApiEvent, { type: 'document-changed' }>

/** What becomes of a replica when an event arrives: applied, already known, or out of step (to be read afresh). */
export type ReplicaStep =
  | { readonly type: 'applied'; readonly snapshot: DocumentSnapshot }
  | { readonly type: 'known' }
  | { readonly type: 'gap' }

/** Brings a snapshot up to an event. Pure: the replica is kept by this one function. */
export function stepReplica(snapshot: DocumentSnapshot, event: DocumentChanged): ReplicaStep {
  if (event.revision <= snapshot.revision) return { type: 'known' }
  if (event.revision !== snapshot.revision + 1) return { type: 'gap' }
  return {
    type: 'applied',
    snapshot: {
      opening: snapshot.opening,
      status: { ...snapshot.status, savedAt: event.savedAt, adrift: event.adrift },
      revision: event.revision,
      history: event.history,
      data: applyChanges(snapshot.data, event.changes),
    },
  }
}
