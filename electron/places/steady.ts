import type { AfloatSession } from '../document/afloat.ts'
import { type Places, within } from './places.ts'

/** How long an edit waits for its place before it is done in memory, in milliseconds. */
const patience = 3_000

export type Steady = {
  /** Settles once the place of the document has answered, or has been waited for long enough; never rejects. */
  readonly steady: () => Promise<void>
  /** Settles once the place that kept silent answers, and the document is its file again, or closed; null: it never did. */
  readonly found: () => Promise<void> | null
}

/**
 * Lets nothing touch a document before its place answers. Where it does not in time, the document goes on in memory, and
 * goes back to its file by itself once the place answers again.
 */
export function keepSteady(session: AfloatSession, places: Places, wait = patience): Steady {
  let asking: Promise<void> | null = null
  let finding: Promise<void> | null = null
  const ask = async () => {
    if (session.adrift()?.reason === 'place-silent') return
    const seen = places.look(session.path, true)
    if (await within(wait, seen)) return
    session.loseSight()
    finding = findAgainAfter(seen).finally(() => {
      finding = null
    })
  }
  /** Also once the document is closed, whose connection is closed only then. */
  const findAgainAfter = async (seen: Promise<unknown>): Promise<void> => {
    await seen
    // An answer that came late may have been a failure, and the next would be as late.
    const next = places.look(session.path, true)
    if (!(await within(wait, next))) return findAgainAfter(next)
    session.findAgain()
  }
  return {
    steady: () => {
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
    found: () => finding,
  }
}
