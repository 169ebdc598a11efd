import { useMemo, useState } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { reviewTitles, reviewText as text } from '#shared/text/reviews.ts'
import { commonText } from '#shared/text/ui.ts'
import type { Review } from '#shared/turnover/review-answers.ts'
import { type ReviewKind, reviewItems } from '#shared/turnover/review-items.ts'
import { reviewPlan } from '#shared/turnover/review-plan.ts'
import { keepReview, newReview, reviewUnderWay } from './kept-review.ts'
import { ReviewHead } from './ReviewHead.tsx'
import { ReviewQuestions } from './ReviewQuestions.tsx'
import { ReviewSummaryPage } from './ReviewSummaryPage.tsx'
import './reviews.css'

type ReviewDialogProps = { readonly kind: ReviewKind; readonly onClose: () => void }

/** Who holds each seat from a day on, asked one after the other; nothing is applied before the review is recorded. */
export function ReviewDialog({ kind, onClose }: ReviewDialogProps) {
  const data = useData()
  const [review, setReview] = useState(() => reviewUnderWay(kind))
  const [index, setIndex] = useState<number | null>(null)
  const [isSummary, setSummary] = useState(false)
  const items = useMemo(() => reviewItems(data, kind, review.date), [data, kind, review.date])
  const shown = index ?? firstOpen(items, review)

  function change(next: Review) {
    setReview(next)
    keepReview(kind, next)
  }
  async function save() {
    const plan = reviewPlan(items, review, newId)
    if (!(await perform({ type: 'batch.apply', purpose: 'review', ...plan }))) return
    keepReview(kind, null)
    notify({ tone: 'ok', title: text.saved, text: text.savedHint })
    onClose()
  }
  return (
    <Dialog
      title={reviewTitles[kind]}
      isOpen
      size="l"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        isSummary ? (
          <SummaryFooter
            onBack={() => setSummary(false)}
            onSave={save}
            hasNothing={isEmpty(reviewPlan(items, review, newId))}
          />
        ) : (
          <>
            <Button onPress={onClose}>{text.suspend}</Button>
            <Button variant="primary" onPress={() => setSummary(true)}>
              {text.summary}
            </Button>
          </>
        )
      }
    >
      <ReviewHead
        items={items}
        review={review}
        onDate={(date) => change({ ...review, date })}
        onRestart={() => {
          change(newReview(kind))
          setIndex(0)
          setSummary(false)
        }}
      />
      {items.length === 0 && <Callout>{text.none}</Callout>}
      {items.length > 0 && isSummary && <ReviewSummaryPage items={items} review={review} />}
      {items.length > 0 && !isSummary && (
        <ReviewQuestions
          items={items}
          review={review}
          index={Math.min(shown, items.length - 1)}
          onGo={setIndex}
          onChange={change}
          onDone={() => setSummary(true)}
        />
      )}
    </Dialog>
  )
}

type SummaryFooterProps = {
  readonly onBack: () => void
  readonly onSave: () => void
  readonly hasNothing: boolean
}

function SummaryFooter({ onBack, onSave, hasNothing }: SummaryFooterProps) {
  return (
    <>
      <Button onPress={onBack}>{text.backToQuestions}</Button>
      <Button
        edits
        variant="primary"
        autoFocus
        disabledReason={hasNothing ? text.nothing : undefined}
        onPress={onSave}
      >
        {text.save}
      </Button>
    </>
  )
}

/** Where one left off: the first question without an answer. */
function firstOpen(items: ReturnType<typeof reviewItems>, { answers }: Review): number {
  const found = items.findIndex(({ key }) => answers[key] === undefined)
  return found < 0 ? 0 : found
}

function isEmpty({ create, edit }: ReturnType<typeof reviewPlan>): boolean {
  return (
    edit.length === 0 &&
    Object.values(create).every((created) => created === undefined || created.length === 0)
  )
}
