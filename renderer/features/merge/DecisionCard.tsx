import { useId, useMemo } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { Conflict } from '#shared/merge/conflict.ts'
import type { Side } from '#shared/merge/sides.ts'
import { askedOf, type Said } from '#shared/text/merge/asked.ts'
import type { ToldSides } from '#shared/text/merge/conflicts.ts'
import { mergeWindow as text } from '#shared/text/merge/window.ts'

type DecisionCardProps = {
  /** What it stands under: it is not said twice. */
  readonly title: string
  readonly sides: ToldSides
  readonly conflict: Conflict
  readonly answer: Side | null
  /** « Chez vous, modifié par mdupont hier à 14 h 05 ». */
  readonly who: Readonly<Record<Side, string>>
  readonly onAnswer: (side: Side) => void
}

/** One thing to decide: what it is about, and both answers side by side. */
export function DecisionCard({ title, sides, conflict, answer, who, onAnswer }: DecisionCardProps) {
  const asked = useMemo(() => askedOf(sides, conflict), [sides, conflict])
  const id = useId()
  return (
    <li className="merge-decision" data-conflict={conflict.key} data-decided={answer !== null || undefined}>
      <p id={`${id} subject`} className="merge-subject">
        <span className={asked.subject === title ? 'ui-hidden' : undefined}>{asked.subject} </span>
        <Tag>{asked.kind}</Tag>
      </p>
      {asked.explanation !== null && (
        <div id={`${id} why`}>
          <Callout tone={conflict.only === null ? 'info' : 'attention'}>{asked.explanation}</Callout>
        </div>
      )}
      <RadioGroup
        aria-labelledby={`${id} subject`}
        {...(asked.explanation === null ? {} : { 'aria-describedby': `${id} why` })}
        orientation="horizontal"
        className="merge-sides"
        value={answer}
        onChange={(side) => onAnswer(conflict.only ?? (side === 'theirs' ? 'theirs' : 'mine'))}
      >
        {(['mine', 'theirs'] as const).map((side) => (
          <Answer
            key={side}
            side={side}
            who={who[side]}
            said={asked[side]}
            isClosed={conflict.only !== null && conflict.only !== side}
          />
        ))}
      </RadioGroup>
    </li>
  )
}

type AnswerProps = {
  readonly side: Side
  readonly who: string
  readonly said: readonly Said[]
  /** The other side is sealed: choosing this one chooses that. */
  readonly isClosed: boolean
}

/** One side with what it says, to be chosen as a whole. */
function Answer({ side, who, said, isClosed }: AnswerProps) {
  const id = useId()
  return (
    <Radio
      value={side}
      data-closed={isClosed || undefined}
      aria-label={side === 'mine' ? text.keepMine : text.takeTheirs}
      aria-describedby={id}
      className="merge-side"
    >
      <span id={id} className="merge-says">
        <span className="merge-who">{who}</span>
        {said.map(({ label, text: value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves
          <span key={index} className="merge-value">
            {label !== null && <span className="merge-field">{label}</span>} {value}
          </span>
        ))}
        {isClosed && <span className="merge-who">{text.onlyOther}</span>}
      </span>
      <span className="merge-verb" aria-hidden>
        <span className="merge-dot" />
        {side === 'mine' ? text.keepMine : text.takeTheirs}
      </span>
    </Radio>
  )
}
