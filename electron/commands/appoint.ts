import { dayBefore } from '#shared/kit/period.ts'
import { ok } from '#shared/kit/result.ts'
import type { Person } from '#shared/organisation/person.ts'
import type { Tenure } from '#shared/organisation/post.ts'
import type { Mandate } from '#shared/organisation/seat.ts'
import { type CommandContext, creating, type Outcome, refuse, withRecord } from './handler.ts'

type Appointment<C extends 'tenure' | 'mandate'> = {
  readonly value: { readonly tenure: Tenure; readonly mandate: Mandate }[C]
  /** Whoever is appointed, when she joins the directory by the same gesture. */
  readonly person: Person | undefined
  /** What ends the day before this begins. */
  readonly former: Tenure | Mandate | undefined
}

/** Gives a post or a seat to a person: she may be new, and may take it over from somebody. One undo step. */
export function appoint<C extends 'tenure' | 'mandate'>(
  collection: C,
  { value, person, former }: Appointment<C>,
  context: CommandContext,
): Outcome {
  const { data, rows } = context
  if (person !== undefined) {
    if (person.id !== value.personId)
      return refuse('reference-missing', { field: 'personId', id: value.personId })
    const created = creating('person')({ value: person }, context)
    if (!created.ok) return created
  }
  const ended = former === undefined ? ok({}) : endBefore(collection, former, value.from, context)
  if (!ended.ok) return ended
  const known = person === undefined ? data : withRecord(data, 'person', person)
  return creating<'tenure' | 'mandate'>(collection)({ value }, { data: known, rows })
}

function endBefore(
  collection: 'tenure' | 'mandate',
  former: Tenure | Mandate,
  from: string | null,
  { rows }: CommandContext,
): Outcome {
  const to = from === null ? null : dayBefore(from)
  if (to === null || (former.from !== null && to < former.from)) return refuse('period-reversed')
  // What ended before is not prolonged.
  if (former.to === null || former.to > to) rows.update(collection, former.id, { to })
  return ok({})
}
