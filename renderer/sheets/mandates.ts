import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import { mandatesOf } from '#shared/organisation/composition.ts'
import type { Mandate, Seat } from '#shared/organisation/seat.ts'
import { missingPerson, type PersonDraft } from './person-draft.ts'
import { missingInDates, type Succession } from './succession.ts'

/** What is asked before a person takes a seat. */
export type MandateDraft = Pick<Mandate, 'rank' | 'from' | 'to' | 'act'> & { readonly person: PersonDraft }

/** The mandates of a seat as one asks about them: holders then deputies, latest first; those that are over last. */
export function mandatesInOrder(data: DocumentData, seat: Seat, date: string): readonly Mandate[] {
  const rank = (mandate: Mandate) =>
    (mandate.to !== null && mandate.to < date ? 2 : 0) + (mandate.rank === 'deputy' ? 1 : 0)
  return mandatesOf(data, seat).toSorted((a, b) => rank(a) - rank(b))
}

/** The mandate that a new one takes over: deputies share a seat, holders follow each other. */
export function formerMandate(
  data: DocumentData,
  seat: Seat,
  rank: Mandate['rank'],
  date: string,
): Mandate | null {
  if (rank === 'deputy') return null
  const holders = mandatesOf(data, seat).filter((mandate) => mandate.rank === 'holder')
  return holders.find((mandate) => isWithin(mandate, date)) ?? null
}

/** What is still to be said before the mandate can be given; null when nothing is. */
export function missingInMandate(draft: MandateDraft, succession: Succession): string | null {
  return missingPerson(draft.person) ?? missingInDates(draft, succession)
}
