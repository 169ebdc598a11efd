import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { frameActionText } from '#shared/text/ui.ts'
import type { Enabled } from './action.ts'

/** Whether an action that needs an open document can run: what `rule` says of the document, when there is one. */
export function withDocument(rule: (data: DocumentData) => Enabled = () => true): Enabled {
  const { state } = useDocumentStore.getState()
  return state.phase === 'open' ? rule(state.snapshot.data) : { reason: frameActionText.noDocument }
}
