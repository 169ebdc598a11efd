import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import { followSaving } from './saving.ts'

/** What is written to the file before it is answered. */
const edits: ReadonlySet<Method> = new Set(['execute', 'undo', 'redo'])

/** Asks the main process; the only place of the renderer that touches the bridge, with `subscribe`. */
export function call<M extends Method>(method: M, input: MethodInput<M>): Promise<Answer<M>> {
  const answer = window.gouvernail.call(method, input)
  if (edits.has(method)) followSaving(answer)
  return answer
}

/** Listens to what the main process tells; returns the function that ends it. */
export function subscribe(listener: (event: ApiEvent) => void): () => void {
  return window.gouvernail.subscribe(listener)
}
