import type { Method } from './contract.ts'

/** What the page sees as `window.gouvernail`: nothing else crosses the bridge. */
export type Bridge = {
  /** Asks with an input as JSON (nothing where the method takes none); answers an `Answer` as JSON. */
  readonly call: (method: Method, input: string | undefined) => Promise<string>
  /** Tells each `ApiEvent` as JSON; returns the function that ends the subscription. */
  readonly subscribe: (listener: (event: string) => void) => () => void
  /** Hands over a file that the desktop dropped on the page, for `file.dropped`; false for anything else. */
  readonly drop: (file: unknown) => Promise<boolean>
}
