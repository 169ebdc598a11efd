import type { CommandOf } from '../commands/command.ts'
import { dayBefore } from '../kit/period.ts'
import type { Person, PersonId } from '../organisation/person.ts'
import type { Tenure } from '../organisation/post.ts'
import type { Mandate } from '../organisation/seat.ts'
import type { Review, ReviewAnswer } from './review-answers.ts'
import type { ReviewItem } from './review-items.ts'

type Batch = Pick<CommandOf<'batch.apply'>, 'create' | 'edit'>
type NewId = <I extends string>() => I

/** Somebody who began on the effective date or after it is up to date already: there is nothing to take over before. */
export function isUpToDate({ term }: ReviewItem, date: string): boolean {
  return term !== null && term.from !== null && date <= term.from
}

/** How many questions have an answer; those left for later have none. */
export function answered(items: readonly ReviewItem[], { answers }: Review): number {
  return items.filter(({ key }) => answers[key] !== undefined && answers[key].type !== 'later').length
}

/** The one batch of a review: who leaves ends on the eve of the effective date, who comes begins on it. */
export function reviewPlan(items: readonly ReviewItem[], review: Review, newId: NewId): Batch {
  const { date, answers, leaving } = review
  const newcomers = new Map<PersonId, Person>()
  const [tenure, mandate]: [Tenure[], Mandate[]] = [[], []]
  const edit: Batch['edit'][number][] = []
  const gone = new Set<string>(leaving)
  for (const item of items) {
    const answer = answers[item.key]
    if (answer === undefined || isUpToDate(item, date)) continue
    edit.push(...endOf(item, answer, date))
    if (answer.type !== 'successor') continue
    const { personId, person } = answer
    if (person !== undefined) newcomers.set(personId, person)
    const begun = { id: newId<never>(), personId, from: date, to: null, act: '', note: '' }
    if (item.post !== null) tenure.push({ ...begun, postId: item.post.id })
    else mandate.push({ ...begun, seatId: item.seats[0].id, rank: 'holder' })
    // The deputy who becomes the holder stands in no longer.
    for (const deputy of item.deputies) if (deputy.personId === personId) gone.add(deputy.id)
  }
  const deputies = items.flatMap((item) => item.deputies).filter(({ id }) => gone.has(id))
  const ended = [...new Map(deputies.map((deputy) => [deputy.id, deputy])).values()]
  return {
    create: { person: [...newcomers.values()], tenure, mandate },
    edit: [...edit, ...ended.flatMap((deputy) => endsBefore('mandate', deputy, date))],
  }
}

function endOf({ term }: ReviewItem, { type }: ReviewAnswer, date: string): Batch['edit'] {
  if (term === null || type === 'unchanged' || type === 'later') return []
  return endsBefore('postId' in term ? 'tenure' : 'mandate', term, date)
}

function endsBefore(
  collection: 'tenure' | 'mandate',
  { id, from, to }: Tenure | Mandate,
  date: string,
): Batch['edit'] {
  const eve = dayBefore(date)
  const isOver = to !== null && to <= eve
  const hasNotBegun = from !== null && eve < from
  return isOver || hasNotBegun ? [] : [{ collection, id, patch: { to: eve } }]
}
