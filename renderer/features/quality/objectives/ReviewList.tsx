import { Pencil, Scale } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Objective, ObjectiveReview } from '#shared/quality/objective.ts'
import { reviewsOf } from '#shared/quality/objectives.ts'
import { shortDate } from '#shared/text/dates.ts'
import { meetingName } from '#shared/text/meetings.ts'
import { labelledWords, reviewThing, objectiveText as text } from '#shared/text/objectives.ts'
import { ReviewDialog } from './ReviewDialog.tsx'
import { VerdictBadge } from './VerdictBadge.tsx'

/** Every confrontation of an objective with the work done, the last one first. */
export function ReviewList({ objective }: { readonly objective: Objective }) {
  const all = useData((data) => data.objectiveReview)
  const reviews = useMemo(() => reviewsOf({ objectiveReview: all }, objective.id), [all, objective.id])
  const openForm = (review: ObjectiveReview | null) =>
    openDialog((onClose) => (
      <ReviewDialog objective={objective} review={review} day={today()} onClose={onClose} />
    ))
  return (
    <>
      {reviews.length === 0 && <p className="quality-none">{text.noReviews}</p>}
      <ul className="quality-lines">
        {reviews.toReversed().map((review) => (
          <li key={review.id}>
            <ReviewWords review={review} />
            <IconButton
              edits
              size="s"
              variant="quiet"
              icon={Pencil}
              label={text.editReview}
              onPress={() => openForm(review)}
            />
            <DeleteButton
              size="s"
              label={text.deleteReview}
              name={reviewThing(review.on)}
              onDelete={() => perform({ type: 'objective-review.delete', id: review.id })}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button edits size="s" icon={Scale} onPress={() => openForm(null)}>
          {text.review}
        </Button>
      </div>
    </>
  )
}

function ReviewWords({ review }: { readonly review: ObjectiveReview }) {
  const meeting = useData((data) =>
    review.meetingId === null ? undefined : data.meeting.get(review.meetingId),
  )
  const body = useData((data) => (review.bodyId === null ? undefined : data.body.get(review.bodyId)))
  const where = meeting === undefined ? body?.sigle || body?.name || '' : meetingName(body, meeting)
  const parts = [
    [text.workDone, review.workDone],
    [text.gap, review.gap],
    [text.correction, review.correction],
  ] as const
  return (
    <div className="quality-line-words">
      <span className="quality-line-head">
        <span>{shortDate(review.on)}</span>
        <VerdictBadge verdict={review.verdict} />
      </span>
      {where !== '' && <span className="quality-line-note">{where}</span>}
      {parts.map(
        ([label, words]) =>
          words !== '' && (
            <span key={label} className="quality-line-note">
              {labelledWords(label, words)}
            </span>
          ),
      )}
    </div>
  )
}
