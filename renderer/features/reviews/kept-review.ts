import { currentData, currentSnapshot } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { usualDate } from '#shared/turnover/effective-dates.ts'
import { keptReview, type Review } from '#shared/turnover/review-answers.ts'
import type { ReviewKind } from '#shared/turnover/review-items.ts'

/** The review of this kind that was begun in this document on this machine, or a new one. */
export function reviewUnderWay(kind: ReviewKind): Review {
  const kept = keptReview(readHabit(keyOf(kind)))
  return kept === null ? newReview(kind) : withoutStrangers(kept)
}

export function newReview(kind: ReviewKind): Review {
  return { date: usualDate(kind, today()), answers: {}, leaving: [] }
}

/** The answers about persons who have left the document since are to be given again. */
function withoutStrangers(review: Review): Review {
  const { person } = currentData()
  const answers = Object.entries(review.answers).filter(
    ([, answer]) => answer.type !== 'successor' || answer.person !== undefined || person.has(answer.personId),
  )
  return { ...review, answers: Object.fromEntries(answers) }
}

/** Keeps the answers; null forgets them once they are recorded. */
export function keepReview(kind: ReviewKind, review: Review | null): void {
  writeHabit(keyOf(kind), review)
}

function keyOf(kind: ReviewKind): string {
  const { folder, name } = currentSnapshot().status
  return `review.${kind}.${folder}/${name}`
}
