import { CheckCheck, CircleDashed, Clock, Repeat, UserRoundPlus } from 'lucide-react'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx'
import { reviewText as text } from '#shared/text/reviews.ts'
import type { ReviewAnswer } from '#shared/turnover/review-answers.ts'

/** What can be answered; `renew` gives it to who held it last. */
export type AnswerChoice = ReviewAnswer['type'] | 'renew'

const icons: Readonly<Record<AnswerChoice, IconType>> = {
  unchanged: CheckCheck,
  renew: Repeat,
  successor: UserRoundPlus,
  vacant: CircleDashed,
  later: Clock,
}

type AnswerChoicesProps = {
  readonly choices: readonly AnswerChoice[]
  readonly isVacant: boolean
  /** « Reconduire Mme … ». */
  readonly renew: string
  readonly answer: AnswerChoice | null
  readonly onChoose: (choice: AnswerChoice) => void
}

/** The answers, each with its key. */
export function AnswerChoices({ choices, isVacant, renew, answer, onChoose }: AnswerChoicesProps) {
  const labels: Readonly<Record<AnswerChoice, string>> = {
    unchanged: text.unchanged,
    renew,
    successor: text.successor,
    vacant: isVacant ? text.stillVacant : text.vacant,
    later: text.later,
  }
  return (
    <fieldset className="review-answers">
      <legend className="ui-hidden">{text.choices}</legend>
      {choices.map((choice, index) => (
        <span key={choice} className="review-answer">
          <ToggleButton
            icon={icons[choice]}
            label={labels[choice]}
            showsLabel
            isSelected={answer === choice}
            onChange={() => onChoose(choice)}
          />
          <Kbd keys={[String(index + 1)]} />
        </span>
      ))}
    </fieldset>
  )
}
