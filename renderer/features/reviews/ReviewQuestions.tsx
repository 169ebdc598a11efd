import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { reviewText as text } from '#shared/text/reviews.ts'
import type { Review, ReviewAnswer } from '#shared/turnover/review-answers.ts'
import type { ReviewItem } from '#shared/turnover/review-items.ts'
import { isForField } from './keys.ts'
import { ReviewQuestion } from './ReviewQuestion.tsx'

type ReviewQuestionsProps = {
  readonly items: readonly ReviewItem[]
  readonly review: Review
  readonly index: number
  readonly onGo: (index: number) => void
  readonly onChange: (review: Review) => void
  readonly onDone: () => void
}

/** One question at a time; the arrows go back and forth, and each answer goes on to the next one. */
export function ReviewQuestions({ items, review, index, onGo, onChange, onDone }: ReviewQuestionsProps) {
  const item = items[index]
  if (item === undefined) return null
  const go = (next: number) => (next >= items.length ? onDone() : onGo(Math.max(0, next)))
  const answer = (given: ReviewAnswer) => {
    onChange({ ...review, answers: { ...review.answers, [item.key]: given } })
    go(index + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0 || isForField(event)) return
    event.preventDefault()
    go(index + by)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the arrows of what is inside.
    <div className="review" onKeyDown={onKeyDown}>
      <ReviewQuestion
        key={item.key}
        item={item}
        review={review}
        onAnswer={answer}
        onLeaving={(leaving) => onChange({ ...review, leaving })}
      />
      <div className="review-way">
        <Button
          icon={ArrowLeft}
          disabledReason={index === 0 ? text.previous : undefined}
          onPress={() => go(index - 1)}
        >
          {text.previous}
        </Button>
        <Button icon={ArrowRight} onPress={() => go(index + 1)}>
          {text.next}
        </Button>
        <BodyChoice items={items} item={item} onGo={onGo} />
      </div>
    </div>
  )
}

type BodyChoiceProps = {
  readonly items: readonly ReviewItem[]
  readonly item: ReviewItem
  readonly onGo: (index: number) => void
}

/** The bodies in the order of the review: each leads to its first question. */
function BodyChoice({ items, item, onGo }: BodyChoiceProps) {
  const bodies = useData((data) => data.body)
  const ids = [...new Set(items.map(({ seats }) => seats[0].bodyId))]
  const choices = ids.map((id) => ({ id: id as string, label: bodies.get(id)?.name ?? '' }))
  if (choices.length < 2) return null
  return (
    <Select
      label={text.body}
      isLabelHidden
      choices={choices}
      value={item.seats[0].bodyId as string}
      onChange={(id) => onGo(items.findIndex(({ seats }) => seats[0].bodyId === id))}
    />
  )
}
