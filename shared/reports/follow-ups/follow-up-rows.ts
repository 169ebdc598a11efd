import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import type { BodyId } from '../../organisation/body.ts'
import { followUpStatusLabels } from '../../text/meeting-vocabulary.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { followUpColumns, followUpWords } from '../../text/reports/follow-ups.ts'
import { capitalise } from '../../text/terms.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { type FollowUpFacts, followUpFacts } from './follow-up-facts.ts'

export type FollowUpRequest = {
  /** Null: every body of the project. */
  readonly bodyId: BodyId | null
  /** Days on which a follow-up was recorded, both included. */
  readonly from: string | null
  readonly to: string | null
}

/** The follow-ups of a body that were recorded in a period, most urgent first. */
export function askedFollowUps(
  data: DocumentData,
  request: FollowUpRequest,
  today: string,
): readonly FollowUpFacts[] {
  return followUpFacts(data, today).filter(
    ({ followUp }) =>
      (request.bodyId === null || followUp.bodyId === request.bodyId) &&
      isWithin(request, followUp.recordedOn),
  )
}

/** The tableau de suivi as a table for spreadsheets: one row for each follow-up, texts as their authors wrote them. */
export function followUpRows(data: DocumentData, request: FollowUpRequest, today: string): TableReport {
  return {
    fileBase: followUpFileBase(data, request, today),
    columns: followUpColumns,
    rows: askedFollowUps(data, request, today).map(rowOf),
  }
}

/** `2026-11-24_CPS_tableau-de-suivi`: states are those of the day of the export. */
export function followUpFileBase(data: DocumentData, { bodyId }: FollowUpRequest, today: string): string {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  return reportFileBase(today, body === undefined ? '' : body.sigle || body.name, followUpWords.title)
}

function rowOf(facts: FollowUpFacts): readonly TableValue[] {
  const { followUp, body } = facts
  return [
    followUp.number,
    body?.name ?? null,
    body?.sigle ?? null,
    plainSpaces(facts.origin),
    followUp.text,
    plainSpaces(facts.responsible),
    facts.entity,
    plainSpaces(facts.contributors.join('\n')),
    followUp.recordedOn,
    followUp.dueDate,
    followUp.revisedDueDate,
    facts.isLate ? 'oui' : 'non',
    capitalise(followUpStatusLabels[followUp.status]),
    followUp.progress,
    followUp.note,
    facts.lastReminder?.on ?? null,
    followUp.closedOn,
  ].map((value) => (value === '' ? null : value))
}
