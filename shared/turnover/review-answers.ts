import { z } from 'zod'
import { dateField } from '../kit/fields.ts'
import { personIdField, personSchema } from '../organisation/person.ts'
import { mandateIdField } from '../organisation/seat.ts'

const answerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('unchanged') }),
  z.strictObject({ type: z.literal('vacant') }),
  /** Seen, and left for later: nothing changes, and the review is not complete. */
  z.strictObject({ type: z.literal('later') }),
  z.strictObject({
    type: z.literal('successor'),
    personId: personIdField,
    /** Somebody new, who joins the directory with the review. */
    person: personSchema.optional(),
  }),
])
/** What was answered for one question of a review. */
export type ReviewAnswer = z.infer<typeof answerSchema>

const reviewSchema = z
  .strictObject({
    /** From which day on the answers hold. */
    date: dateField,
    answers: z.record(z.string(), answerSchema),
    /** The deputies who are no longer. */
    leaving: z.array(mandateIdField).readonly(),
  })
  .readonly()
/** A review under way: nothing of it is in the document before it is recorded. */
export type Review = z.infer<typeof reviewSchema>

/** A review as it was kept; null when what was kept is not one. */
export function keptReview(value: unknown): Review | null {
  const parsed = reviewSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
