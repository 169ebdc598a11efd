import { dayBefore, isReversed, type Period } from '#shared/kit/period.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { seatText as text } from '#shared/text/bodies.ts'

/** A mandate or a tenure: somebody, from … to …. */
export type Term = Period & { readonly personId: PersonId }

/** What becomes of the one who is in place on the day when somebody else begins. */
export type Succession =
  | { readonly type: 'none' }
  /** Without a date, it would not be known which of the two is in place. */
  | { readonly type: 'undated' }
  | { readonly type: 'too-early'; readonly since: string }
  | { readonly type: 'ends'; readonly lastDay: string }

/** The former one leaves the day before, unless she has left already. */
export function successionOf(former: Period | null, from: string | null): Succession {
  if (former === null) return { type: 'none' }
  if (from === null) return { type: 'undated' }
  if (former.to !== null && former.to < from) return { type: 'none' }
  if (former.from !== null && from <= former.from) return { type: 'too-early', since: former.from }
  return { type: 'ends', lastDay: dayBefore(from) }
}

/** What the dates still lack before somebody can be appointed; null when they are in order. */
export function missingInDates(
  { from, to }: Period,
  succession: Succession = { type: 'none' },
): string | null {
  if (succession.type === 'undated') return text.fromMissing
  if (succession.type === 'too-early') return text.fromTooEarly
  return isReversed({ from, to }) ? text.datesReversed : null
}
