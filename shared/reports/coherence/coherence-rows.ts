import type { DocumentData } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import { dimensionLabels } from '../../text/quality-vocabulary.ts'
import { coherenceColumns, coherenceWords, verdictWords } from '../../text/reports/coherence.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { capitalise } from '../../text/terms.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { type CoherenceFacts, coherenceFacts } from './coherence-facts.ts'

export type CoherenceRequest = {
  /** Null: the objectives of every body, and those of none. */
  readonly bodyId: BodyId | null
  /** Confrontations of before this day do not count. */
  readonly from: string | null
  /** The day of the fiche; null: that of the export. */
  readonly to: string | null
}

/** The day of which a fiche tells. */
export function coherenceDay({ to }: CoherenceRequest, today: string): string {
  return to ?? today
}

/** The objectives of a body, each with its last confrontation of the period. */
export function askedObjectives(
  data: DocumentData,
  request: CoherenceRequest,
  today: string,
): readonly CoherenceFacts[] {
  const { bodyId, from } = request
  return coherenceFacts(data, coherenceDay(request, today), from).filter(
    ({ objective }) => bodyId === null || objective.bodyId === bodyId,
  )
}

/** The fiche de cohérence as a table for spreadsheets: one row for each objective, texts as their authors wrote them. */
export function coherenceRows(data: DocumentData, request: CoherenceRequest, today: string): TableReport {
  return {
    fileBase: coherenceFileBase(data, request, today),
    columns: coherenceColumns,
    rows: askedObjectives(data, request, today).map(rowOf),
  }
}

/** `2026-11-24_CPS_fiche-de-coherence`. */
export function coherenceFileBase(data: DocumentData, request: CoherenceRequest, today: string): string {
  const body = request.bodyId === null ? undefined : data.body.get(request.bodyId)
  const sigle = body === undefined ? '' : body.sigle || body.name
  return reportFileBase(coherenceDay(request, today), sigle, coherenceWords.title)
}

function rowOf({
  objective,
  body,
  phase,
  review,
  isNeverReviewed,
  reviewedBy,
}: CoherenceFacts): readonly TableValue[] {
  const { dimension } = objective
  return [
    objective.name,
    objective.expectation,
    dimension === null ? null : capitalise(dimensionLabels[dimension]),
    objective.setOn,
    objective.dueDate,
    phase?.name ?? null,
    body?.name ?? null,
    capitalise(verdictWords(review?.verdict ?? null, isNeverReviewed)),
    review?.on ?? null,
    reviewedBy?.name ?? null,
    review?.workDone ?? null,
    review?.gap ?? null,
    review?.correction ?? null,
  ].map((value) => (value === '' ? null : value))
}
