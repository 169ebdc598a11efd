import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { Objective, ObjectiveId, ObjectiveReview } from './objective.ts'

/** The part of a document from which the reviews of objectives are read. */
export type ReviewData = { readonly objectiveReview: ReadonlyMap<string, ObjectiveReview> }

const byObjective = memoGroupBy((review: ObjectiveReview) => review.objectiveId)

/** Every confrontation of an objective with the work done, the earliest first. */
export function reviewsOf(data: ReviewData, objectiveId: ObjectiveId): readonly ObjectiveReview[] {
  return byObjective(data.objectiveReview)(objectiveId).toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  )
}

/** The last confrontation of that day or before; null when there was none yet. */
export function latestReview(
  data: ReviewData,
  objectiveId: ObjectiveId,
  date: string,
): ObjectiveReview | null {
  return reviewsOf(data, objectiveId).findLast(({ on }) => on <= date) ?? null
}

/** The objectives from the first to the last, as the project put them in order. */
export function objectivesInOrder(data: {
  readonly objective: ReadonlyMap<string, Objective>
}): readonly Objective[] {
  return [...data.objective.values()].sort(byOrder)
}
