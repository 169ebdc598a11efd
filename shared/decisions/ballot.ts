import { z } from 'zod'
import { idField } from '../kit/fields.ts'
import { type Seat, seatIdField } from '../organisation/seat.ts'
import { type Decision, decisionIdField } from './decision.ts'

/** `conflict`: does not take part because of an interest of her own (CRPA R133-12, CGCT L2131-11). */
export const ballotChoices = ['for', 'against', 'abstention', 'not-taking', 'conflict'] as const
export type BallotChoice = (typeof ballotChoices)[number]

export const ballotIdField = idField<'Ballot'>()
export type BallotId = z.infer<typeof ballotIdField>

export const ballotShape = {
  id: ballotIdField,
  decisionId: decisionIdField,
  seatId: seatIdField,
  choice: z.enum(ballotChoices),
} as const

export const ballotSchema = z.strictObject(ballotShape).readonly()
/** How a seat voted on a decision; in a secret vote only those who took no part have one. */
export type Ballot = z.infer<typeof ballotSchema>

/** Tells whether the seat that voted belongs to the body that decides. */
export function isCastInItsBody(
  { decisionId, seatId }: Pick<Ballot, 'decisionId' | 'seatId'>,
  data: { readonly decision: ReadonlyMap<string, Decision>; readonly seat: ReadonlyMap<string, Seat> },
): boolean {
  return data.seat.get(seatId)?.bodyId === data.decision.get(decisionId)?.bodyId
}
