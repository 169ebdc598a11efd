import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { newId, useData } from '#renderer/document/hooks.ts'
import { PersonChooser } from '#renderer/sheets/PersonChooser.tsx'
import { chosenPerson, missingPerson, nobody, type PersonDraft } from '#renderer/sheets/person-draft.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import { periodText } from '#shared/text/dates.ts'
import { fullName } from '#shared/text/names.ts'
import { deputyKept, renewText, reviewText as text } from '#shared/text/reviews.ts'
import { termFor } from '#shared/text/terms.ts'
import { mandateRankLabels } from '#shared/text/vocabulary.ts'
import type { Review, ReviewAnswer } from '#shared/turnover/review-answers.ts'
import type { ReviewItem } from '#shared/turnover/review-items.ts'
import { isUpToDate } from '#shared/turnover/review-plan.ts'
import { type AnswerChoice, AnswerChoices } from './AnswerChoices.tsx'
import { isForField } from './keys.ts'
import { bodiesOf, officeOf } from './review-words.ts'

type ReviewQuestionProps = {
  readonly item: ReviewItem
  readonly review: Review
  readonly onAnswer: (answer: ReviewAnswer) => void
  readonly onLeaving: (leaving: Review['leaving']) => void
}

/** Who holds this from the effective date on: unchanged, somebody new, nobody, or later. */
export function ReviewQuestion({ item, review, onAnswer, onLeaving }: ReviewQuestionProps) {
  const data = useData()
  const place = useRef<HTMLElement>(null)
  const [isNaming, setNaming] = useState(review.answers[item.key]?.type === 'successor')
  const done = isUpToDate(item, review.date)
  const last = item.last === null ? undefined : data.person.get(item.last.personId)
  useEffect(() => place.current?.focus(), [])

  function choose(choice: AnswerChoice) {
    if (choice === 'successor') setNaming(true)
    else if (choice !== 'renew') onAnswer({ type: choice })
    else if (item.last !== null) onAnswer({ type: 'successor', personId: item.last.personId })
  }
  const choices: readonly AnswerChoice[] = done
    ? ['unchanged', 'later']
    : item.term === null
      ? [...(last === undefined ? [] : (['renew'] as const)), 'successor', 'vacant', 'later']
      : ['unchanged', 'successor', 'vacant', 'later']
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = choices[Number(event.key) - 1]
    if (choice === undefined || isForField(event)) return
    event.preventDefault()
    choose(choice)
  }
  return (
    <section
      ref={place}
      tabIndex={-1}
      className="review-question"
      aria-label={officeOf(data, item)}
      onKeyDown={onKeyDown}
    >
      <Tag>{bodiesOf(data, item)}</Tag>
      <h3 className="review-office">{officeOf(data, item)}</h3>
      <Holder item={item} />
      {done && <Callout>{text.upToDate}</Callout>}
      <DeputiesKept item={item} review={review} onLeaving={onLeaving} />
      <AnswerChoices
        choices={choices}
        isVacant={item.term === null}
        renew={last === undefined ? '' : renewText(last)}
        answer={isNaming ? 'successor' : (review.answers[item.key]?.type ?? null)}
        onChoose={choose}
      />
      {isNaming && <Naming item={item} review={review} onAnswer={onAnswer} />}
    </section>
  )
}

function Holder({ item }: { readonly item: ReviewItem }) {
  const person = useData((data) => (item.term === null ? undefined : data.person.get(item.term.personId)))
  if (person === undefined || item.term === null) return <p className="review-nobody">{text.vacantNow}</p>
  const facts = [periodText(item.term.from, item.term.to), item.term.act].filter((part) => part !== '')
  return (
    <div>
      <p className="review-holder">{fullName(person)}</p>
      <p className="review-note">{facts.join(' · ')}</p>
    </div>
  )
}

function DeputiesKept({ item, review, onLeaving }: Omit<ReviewQuestionProps, 'onAnswer'>) {
  const persons = useData((data) => data.person)
  return item.deputies.map(({ id, personId }) => {
    const person = persons.get(personId)
    if (person === undefined) return null
    const term = termFor(mandateRankLabels.deputy, person.civility)
    return (
      <Checkbox
        key={id}
        label={deputyKept(term, person)}
        isSelected={!review.leaving.includes(id)}
        onChange={(isKept) =>
          onLeaving(isKept ? review.leaving.filter((other) => other !== id) : [...review.leaving, id])
        }
      />
    )
  })
}

/** Names the successor; Enter goes on to the next question. */
function Naming({ item, review, onAnswer }: Omit<ReviewQuestionProps, 'onLeaving'>) {
  const data = useData()
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(review.answers[item.key]))
  const deputies = item.deputies.flatMap(({ personId }) => data.person.get(personId) ?? [])
  const missing = missingPerson(draft)
  const submit = () => {
    const chosen = chosenPerson(draft, newId<PersonId>)
    if (chosen !== null) onAnswer({ type: 'successor', ...chosen })
  }
  return (
    <form
      className="review-naming"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <PersonChooser value={draft} onChange={setDraft} deputies={deputies} />
      <button type="submit" hidden />
      <Button variant="primary" disabledReason={missing ?? undefined} onPress={submit}>
        {text.confirm}
      </Button>
    </form>
  )
}

function draftOf(answer: ReviewAnswer | undefined): PersonDraft {
  if (answer?.type !== 'successor') return nobody
  const { person, personId } = answer
  if (person === undefined) return { type: 'known', id: personId }
  return { type: 'new', civility: person.civility, firstName: person.firstName, lastName: person.lastName }
}
