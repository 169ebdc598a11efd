import { memoGroupBy } from '../kit/group-by.ts'
import type { FunctionId } from '../organisation/job-function.ts'
import type { Seat, SeatId } from '../organisation/seat.ts'
import type { BodyPlan } from './company.ts'
import type { ProposalItem } from './proposal.ts'
import type { SeatPlan } from './seats/seat-plan.ts'
import { bodyIdOf, needsOfActor, needsOfPlan, postAt, type Stage } from './stage.ts'

const seatsByBody = memoGroupBy((seat: Seat) => seat.bodyId)
/** Room between two seats for one that is added by hand. */
const step = 10

/** The typical seats of every body that has none: who sits in a body that is composed is not ours to say. */
export function proposeSeats(stage: Stage): readonly ProposalItem[] {
  return stage.plans
    .filter((plan) => seatsByBody(stage.base.seat)(bodyIdOf(stage, plan.key)).length === 0)
    .flatMap((plan) => inOrder(stage, plan).map((seat, i) => seatItem(stage, plan, seat, i)))
}

function seatItem(stage: Stage, plan: BodyPlan, seat: SeatPlan, index: number): ProposalItem {
  const { functionId, at, kind, role, voice, condition, label, whys } = seat
  const key = `seat ${plan.key} ${functionId} ${at?.key ?? ''} ${index}`
  const { id: postId, post } = at === null ? { id: null, post: null } : postAt(stage, functionId, at)
  // Designated among the staff of one school, the seat says which.
  const entityId = at === null && plan.kinds.includes('school-team') ? (plan.host?.entity.id ?? null) : null
  const record: Seat = {
    ...{ id: stage.idOf(key) as SeatId, bodyId: bodyIdOf(stage, plan.key), kind, role, voice }, // a new record
    ...{ postId, entityId, condition, label, order: (index + 1) * step },
    functionId: at === null ? (functionId as FunctionId) : null, // a key of the referential
  }
  const needs = [...needsOfPlan(stage, plan.key), ...(at === null ? [] : needsOfActor(at))]
  return { collection: 'seat', record, post, key, whys, isRecommended: true, needs }
}

/** Presidency first, then the protocol rank of functions, guests last; functions that the document dropped are left out. */
function inOrder({ base }: Stage, plan: BodyPlan): readonly SeatPlan[] {
  const known = new Map<string, number>([...base.function.values()].map(({ id, rank }) => [id, rank]))
  const place = ({ role, kind }: SeatPlan) =>
    role === 'chair' ? 0 : role === 'co-chair' ? 1 : kind === 'guest' ? 3 : 2
  const seen = new Set<string>()
  return plan.seats
    .filter(({ functionId, at }) => {
      const post = at === null ? null : `${functionId} ${at.key}`
      if (!known.has(functionId) || (post !== null && seen.has(post))) return false
      if (post !== null) seen.add(post)
      return true
    })
    .toSorted(
      (a, b) => place(a) - place(b) || (known.get(a.functionId) ?? 0) - (known.get(b.functionId) ?? 0),
    )
}
