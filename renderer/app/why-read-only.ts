import type { Refusal } from '#renderer/actions/action.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { errorText } from '#shared/text/errors.ts'

/** Why the open document can only be read, in words; null when it can be changed, or when there is none. */
export function whyReadOnly(): Refusal | null {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open') return null
  const { readOnly, name } = state.snapshot.status
  if (readOnly === null) return null
  const { title, message } = errorText({ code: readOnly, params: { name } })
  return { title, reason: message }
}
