import type { DocumentData } from '../../document/document-data.ts'
import type { Body } from '../../organisation/body.ts'
import type { Phase } from '../../organisation/phase.ts'
import type { Objective, ObjectiveReview } from '../../quality/objective.ts'
import { latestReview, objectivesInOrder } from '../../quality/objectives.ts'

/** An objective set against the work done, as of a day. */
export type CoherenceFacts = {
  readonly objective: Objective
  readonly body: Body | null
  /** The stage by which it is due. */
  readonly phase: Phase | null
  /** The last confrontation of the period; null when there was none. */
  readonly review: ObjectiveReview | null
  /** Neither in the period nor before it. */
  readonly isNeverReviewed: boolean
  /** The body before which it was confronted. */
  readonly reviewedBy: Body | null
}

/** Every objective fixed by a day, in the order of the project, with its last confrontation of a period that ends then. */
export function coherenceFacts(
  data: DocumentData,
  date: string,
  from: string | null = null,
): readonly CoherenceFacts[] {
  return objectivesInOrder(data)
    .filter(({ setOn }) => setOn <= date)
    .map((objective) => coherenceFactsOf(data, objective, date, from))
}

/** The facts of one objective as of a day. */
export function coherenceFactsOf(
  data: DocumentData,
  objective: Objective,
  date: string,
  from: string | null = null,
): CoherenceFacts {
  const last = latestReview(data, objective.id, date)
  const review = last !== null && from !== null && last.on < from ? null : last
  const bodyOf = (id: string | null) => (id === null ? null : (data.body.get(id) ?? null))
  return {
    objective,
    body: bodyOf(objective.bodyId),
    phase: objective.phaseId === null ? null : (data.phase.get(objective.phaseId) ?? null),
    review,
    isNeverReviewed: last === null,
    reviewedBy: bodyOf(review?.bodyId ?? null),
  }
}
