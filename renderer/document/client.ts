import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'
import type { ApiEvent } from '#shared/api/events.ts'

/** Asks the main process; the only place of the renderer that touches the bridge, with `subscribe`. */
export function call<M extends Method>(method: M, input: MethodInput<M>): Promise<Answer<M>> {
  return window.gouvernail.call(method, input)
}

/** Listens to what the main process tells; returns the function that ends it. */
export function subscribe(listener: (event: ApiEvent) => void): () => void {
  return window.gouvernail.subscribe(listener)
}
