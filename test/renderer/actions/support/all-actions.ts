import type { Action } from '#renderer/actions/action.ts'
import { documentActions } from '#renderer/app/document-actions.ts'
import { exportActions } from '#renderer/app/export-actions.ts'
import { featureActions } from '#renderer/app/feature-actions.ts'
import { viewActions as windowActions } from '#renderer/app/view-actions.ts'
import { workspaces } from '#renderer/app/workspaces.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { organisationActions } from '#renderer/features/organisation/actions.ts'
import { filterActions } from '#renderer/features/organisation/filter/filter-actions.ts'
import { overlayActions } from '#renderer/features/organisation/overlay/overlay-actions.ts'
import { placeActions } from '#renderer/features/organisation/place-actions.ts'
import { viewActions } from '#renderer/features/organisation/views/view-actions.tsx'
import type { DocumentStatus } from '#shared/api/models.ts'
import type { DocumentData } from '#shared/document/document-data.ts'

/** The actions of every window. */
export const everywhere: readonly Action[] = [
  ...documentActions,
  ...exportActions,
  ...featureActions,
  ...windowActions(workspaces),
]
/** Those of the chart, which are there with a document only. */
export const onChart: readonly Action[] = [
  ...organisationActions(),
  ...viewActions(),
  ...filterActions,
  ...overlayActions,
  ...placeActions,
]

/** Shows a document to the window, as the main process would. */
export function open(data: DocumentData, readOnly: DocumentStatus['readOnly'] = null): void {
  const status = { name: 'Projet', folder: '/ENT', savedAt: '2026-11-24T09:00:00Z', readOnly, adrift: null }
  const history = { undo: null, redo: null, barrier: false }
  const snapshot = { status, opening: 'first', revision: 1, history, data }
  useDocumentStore.setState({ state: { phase: 'open', snapshot } })
}
