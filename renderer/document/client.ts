import type { Answer, Method, MethodInput } from '#shared/api/contract.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import { followSaving } from './saving.ts'

/** What is written to the file before it is answered. */
const edits: ReadonlySet<Method> = new Set([
  ...(['execute', 'undo', 'redo', 'history.travel', 'history.take-out', 'trash.restore'] as const),
])

/** Asks the main process; the only place of the renderer that touches the bridge, with `subscribe` and `handOver`. */
export function call<M extends Method>(method: M, input: MethodInput<M>): Promise<Answer<M>> {
  const answer = window.gouvernail
    .call(method, JSON.stringify(input))
    .then((text): Answer<M> => JSON.parse(text)) // written by our own main process
  if (edits.has(method)) followSaving(answer)
  return answer
}

/** Hands a file that was dropped over to the main process; false when it is none of this machine. */
export function handOver(file: File): Promise<boolean> {
  return window.gouvernail.drop(file)
}

type Listener = (event: ApiEvent) => void

/** Who listens, and how to leave the bridge once nobody does. */
const audience: { readonly listeners: Set<Listener>; leave: () => void } = {
  listeners: new Set(),
  leave: () => undefined,
}

/**
 * Listens to what the main process tells; returns the function that ends it. The bridge is subscribed to once, however
 * many listen: all hear the same event.
 */
export function subscribe(listener: Listener): () => void {
  const { listeners } = audience
  if (listeners.size === 0) audience.leave = window.gouvernail.subscribe(tell)
  listeners.add(listener)
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) audience.leave()
  }
}

function tell(text: string): void {
  const event = JSON.parse(text) as ApiEvent // written by our own main process
  for (const listener of [...audience.listeners]) listener(event)
}
