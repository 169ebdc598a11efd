import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { today } from '#renderer/sheets/today.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx'
import { progressText, reviewText as text } from '#shared/text/reviews.ts'
import { commonText } from '#shared/text/ui.ts'
import type { Review } from '#shared/turnover/review-answers.ts'
import type { ReviewItem } from '#shared/turnover/review-items.ts'
import { answered } from '#shared/turnover/review-plan.ts'

type ReviewHeadProps = {
  readonly items: readonly ReviewItem[]
  readonly review: Review
  readonly onDate: (date: string) => void
  readonly onRestart: () => void
}

/** From which day the answers hold, how far one is, and that nothing is lost by closing. */
export function ReviewHead({ items, review, onDate, onRestart }: ReviewHeadProps) {
  const [isAsking, setAsking] = useState(false)
  const done = answered(items, review)
  return (
    <div className="review-head">
      <div className="review-date">
        <DatePicker
          label={text.date}
          value={review.date}
          onCommit={(date) => date !== null && onDate(date)}
        />
      </div>
      <div className="review-progress">
        <ProgressBar
          label={text.progress}
          value={items.length === 0 ? 0 : (100 * done) / items.length}
          note={progressText(done, items.length)}
        />
        <p className="review-note">{review.date < today() ? text.datePast : text.kept}</p>
      </div>
      <IconButton
        icon={RotateCcw}
        label={text.restart}
        {...(Object.keys(review.answers).length === 0 ? { disabledReason: text.nothing } : {})}
        onPress={() => setAsking(true)}
      />
      <ConfirmDialog
        title={text.restartQuestion}
        isOpen={isAsking}
        confirmLabel={text.restart}
        cancelLabel={commonText.cancel}
        isDanger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          onRestart()
        }}
      >
        {''}
      </ConfirmDialog>
    </div>
  )
}
