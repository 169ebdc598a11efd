import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { effectiveFrom, restText, reviewText as text } from '#shared/text/reviews.ts'
import type { Review } from '#shared/turnover/review-answers.ts'
import type { ReviewItem } from '#shared/turnover/review-items.ts'
import { summaryOf } from './review-words.ts'

type ReviewSummaryPageProps = { readonly items: readonly ReviewItem[]; readonly review: Review }

/** What the review would change, before it does. */
export function ReviewSummaryPage({ items, review }: ReviewSummaryPageProps) {
  const data = useData()
  const summary = useMemo(() => summaryOf(data, items, review), [data, items, review])
  const rest = restText(summary.unchanged, summary.later, summary.unseen)
  const hasChange = [summary.successors, summary.vacancies, summary.deputies].some(({ length }) => length > 0)
  return (
    <div className="review">
      <h3>{effectiveFrom(review.date)}</h3>
      {!hasChange && <p>{text.nothing}</p>}
      <Lines title={text.successors} lines={summary.successors} />
      <Lines title={text.vacancies} lines={summary.vacancies} />
      <Lines title={text.leavingDeputies} lines={summary.deputies} />
      {rest !== '' && <p className="review-note">{rest}</p>}
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h4 className="review-lines-title">{title}</h4>
      <ul className="review-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
