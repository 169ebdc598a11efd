import { perform } from '#renderer/actions/perform.ts'
import type { Tenure } from '#shared/organisation/post.ts'
import type { Mandate } from '#shared/organisation/seat.ts'
import { mandateWords, tenureWords } from '#shared/text/succession.ts'

/** Somebody holds a seat by a mandate, or a post by a nomination. */
export type Term = Mandate | Tenure
export type TermPatch = Partial<Pick<Mandate, 'from' | 'to' | 'act'>>

/** What is done to a term, and how it is called. */
export type TermKind = {
  readonly words: typeof mandateWords | typeof tenureWords
  readonly edit: (patch: TermPatch) => Promise<boolean>
  readonly remove: () => Promise<boolean>
}

/** The commands and the words of a term. */
export function kindOfTerm(term: Term): TermKind {
  if ('seatId' in term) {
    return {
      words: mandateWords,
      edit: (patch) => perform({ type: 'mandate.edit', id: term.id, patch }),
      remove: () => perform({ type: 'mandate.delete', id: term.id }),
    }
  }
  return {
    words: tenureWords,
    edit: (patch) => perform({ type: 'tenure.edit', id: term.id, patch }),
    remove: () => perform({ type: 'tenure.delete', id: term.id }),
  }
}
