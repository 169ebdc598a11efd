import { currentSnapshot } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { usualDate } from '#shared/turnover/effective-dates.ts'
import { keptReview, type Review } from '#shared/turnover/review-answers.ts'
import type { ReviewKind } from '#shared/turnover/review-items.ts'

/** The review of this kind that was begun in this document on this machine, or a new one. */
export function reviewUnderWay(kind: ReviewKind): Review {
  return keptReview(readHabit(keyOf(kind))) ?? newReview(kind)
}

export function newReview(kind: ReviewKind): Review {
  return { date: usualDate(kind, today()), answers: {}, leaving: [] }
}

/** Keeps the answers; null forgets them once they are recorded. */
export function keepReview(kind: ReviewKind, review: Review | null): void {
  writeHabit(keyOf(kind), review)
}

function keyOf(kind: ReviewKind): string {
  const { folder, name } = currentSnapshot().status
  return `review.${kind}.${folder}/${name}`
}
