import { seatTitle } from '#renderer/sheets/members.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { fullName } from '#shared/text/names.ts'
import { seatsAsked, succession } from '#shared/text/reviews.ts'
import type { Review } from '#shared/turnover/review-answers.ts'
import type { ReviewItem } from '#shared/turnover/review-items.ts'
import { isUpToDate } from '#shared/turnover/review-plan.ts'

/** What is asked about: the post, or the seat. */
export function officeOf(data: DocumentData, { post, seats }: ReviewItem): string {
  return post === null ? seatTitle(data, seats[0]) : qualityLine(qualityOfPost(data, post, null))
}

/** The bodies concerned: « CSO et GAP Brumeval ». */
export function bodiesOf(data: DocumentData, { seats }: ReviewItem): string {
  return seatsAsked(
    seats.map(({ bodyId }) => {
      const body = data.body.get(bodyId)
      return body?.sigle || body?.name || ''
    }),
  )
}

/** What the answers would change, in words, and how many change nothing. */
export type ReviewSummary = {
  readonly successors: readonly string[]
  readonly vacancies: readonly string[]
  readonly deputies: readonly string[]
  readonly unchanged: number
  readonly later: number
  readonly unseen: number
}

/** The review as it would be recorded. */
export function summaryOf(data: DocumentData, items: readonly ReviewItem[], review: Review): ReviewSummary {
  const answerOf = (item: ReviewItem) => review.answers[item.key]
  const changing = items.filter((item) => !isUpToDate(item, review.date))
  const isAnswered = (type: string) => (item: ReviewItem) => answerOf(item)?.type === type
  const leaving = new Set<string>(review.leaving)
  return {
    successors: changing.filter(isAnswered('successor')).flatMap((item) => {
      const answer = answerOf(item)
      if (answer?.type !== 'successor') return []
      const next = answer.person ?? data.person.get(answer.personId)
      const former = item.term === null ? undefined : data.person.get(item.term.personId)
      return next === undefined ? [] : [succession(officeOf(data, item), next, former ?? null)]
    }),
    vacancies: changing
      .filter((item) => item.term !== null && isAnswered('vacant')(item))
      .map((item) => officeOf(data, item)),
    deputies: items
      .flatMap(({ deputies }) => deputies)
      .filter(({ id }) => leaving.has(id))
      .flatMap(({ personId }) => data.person.get(personId) ?? [])
      .map(fullName),
    unchanged: items.filter((item) => isAnswered('unchanged')(item) || isStillVacant(item, review)).length,
    later: items.filter(isAnswered('later')).length,
    unseen: items.filter((item) => answerOf(item) === undefined).length,
  }
}

function isStillVacant({ key, term }: ReviewItem, { answers }: Review): boolean {
  return term === null && answers[key]?.type === 'vacant'
}
