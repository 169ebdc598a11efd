import type { ReviewKind } from './review-items.ts'

/** The last rounds of the ballots that renewed communes and intercommunalities: 28 June 2020, 22 March 2026. */
export const localElections: readonly string[] = ['2020-06-28', '2026-03-22']

/** The day from which a review usually holds: 1 September, or the last ballot. */
export function usualDate(kind: ReviewKind, today: string): string {
  if (kind === 'elections') return localElections.findLast((day) => day <= today) ?? today
  // From June on one prepares the coming rentrée; before, one still sets the last one right.
  const year = Number(today.slice(0, 4))
  return today.slice(5) >= '06-01' ? `${year}-09-01` : `${year - 1}-09-01`
}
