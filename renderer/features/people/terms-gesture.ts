import type { Tenure } from '#shared/organisation/post.ts'
import type { Mandate } from '#shared/organisation/seat.ts'

export type TermGesture = 'extend' | 'end'
type Term = Mandate | Tenure

/**
 * The terms that a gesture on several of them changes: to extend, those that end before the day (what has no end needs
 * none); to end, those that would go on after it (what is over stays as it was).
 */
export function changedTerms(gesture: TermGesture, terms: readonly Term[], to: string): readonly Term[] {
  return terms.filter((term) =>
    gesture === 'extend' ? term.to !== null && term.to < to : term.to === null || to < term.to,
  )
}

/** Tells whether one of them begins after the day on which all would end. */
export function startsLater(terms: readonly Term[], to: string): boolean {
  return terms.some(({ from }) => from !== null && to < from)
}
