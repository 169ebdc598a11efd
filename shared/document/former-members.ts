import { monthsAfter } from '../kit/period.ts'
import type { Person } from '../organisation/person.ts'
import type { DocumentData } from './document-data.ts'
import { type ActivityData, isInOffice, lastDays } from './last-days.ts'

/** Somebody whose personal data has been kept longer than the project wants. */
export type FormerMember = {
  readonly person: Person
  /** The last day of all that she held or did, ISO. */
  readonly lastDay: string
  /** The day after which her data should have gone, ISO. */
  readonly keptUntil: string
}

/**
 * Former members whose last day lies more than `months` months before `today`, those who left first at the head.
 * Never somebody who still holds anything, or who never held anything, or whose name is gone already.
 */
export function formerMembers(
  data: ActivityData & Pick<DocumentData, 'person'>,
  { today, months }: { readonly today: string; readonly months: number },
): readonly FormerMember[] {
  const ends = lastDays(data)
  return [...data.person.values()]
    .flatMap((person) => {
      const lastDay = ends.get(person.id)
      if (lastDay === undefined || lastDay === '' || isInOffice(lastDay, today)) return []
      const keptUntil = monthsAfter(lastDay, months)
      return person.anonymisedOn === null && keptUntil < today ? [{ person, lastDay, keptUntil }] : []
    })
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
}
