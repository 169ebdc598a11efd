import type { DocumentData } from '../../document/document-data.ts'
import type { BodyId } from '../../organisation/body.ts'
import { followUpStatusLabels } from '../../text/meeting-vocabulary.ts'
import {
  criticalityZoneLabels,
  riskFamilyLabels,
  riskStatusLabels,
  riskTreatmentLabels,
  riskTrendLabels,
} from '../../text/quality-vocabulary.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { riskColumns, riskWords } from '../../text/reports/risks.ts'
import { capitalise } from '../../text/terms.ts'
import { plainSpaces } from '../parts/plain-spaces.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { type RiskFacts, riskFacts } from './risk-facts.ts'

export type RiskRequest = {
  /** Null: those of every body, and those of none. */
  readonly bodyId: BodyId | null
  /** What was closed before this day is left out. */
  readonly from: string | null
  /** The day on which risks are told as they were; null: that of the export. */
  readonly to: string | null
}

/** The day of which a register tells. */
export function registerDay({ to }: RiskRequest, today: string): string {
  return to ?? today
}

/** The risks of a body that were known at the end of a period and not closed before it, the gravest first. */
export function askedRisks(data: DocumentData, request: RiskRequest, today: string): readonly RiskFacts[] {
  const { bodyId, from } = request
  return riskFacts(data, registerDay(request, today)).filter(
    ({ risk }) =>
      (bodyId === null || risk.bodyId === bodyId) &&
      (from === null || risk.closedOn === null || from <= risk.closedOn),
  )
}

/** The register of risks as a table for spreadsheets: one row for each risk, texts as their authors wrote them. */
export function riskRows(data: DocumentData, request: RiskRequest, today: string): TableReport {
  return {
    fileBase: riskFileBase(data, request, today),
    columns: riskColumns,
    rows: askedRisks(data, request, today).map(rowOf),
  }
}

/** `2026-11-24_CPS_registre-des-risques`. */
export function riskFileBase(data: DocumentData, request: RiskRequest, today: string): string {
  const body = request.bodyId === null ? undefined : data.body.get(request.bodyId)
  const sigle = body === undefined ? '' : body.sigle || body.name
  return reportFileBase(registerDay(request, today), sigle, riskWords.title)
}

function rowOf(facts: RiskFacts): readonly TableValue[] {
  const { risk, body, assessment, zone, trend } = facts
  return [
    risk.number,
    risk.name,
    risk.description,
    capitalise(riskFamilyLabels[risk.family]),
    facts.phase?.name ?? null,
    body?.name ?? null,
    body?.sigle ?? null,
    plainSpaces(facts.responsible),
    risk.identifiedOn,
    assessment?.on ?? null,
    assessment?.probability ?? null,
    assessment?.impact ?? null,
    facts.criticality,
    zone === null ? null : capitalise(criticalityZoneLabels[zone]),
    trend === null ? null : capitalise(riskTrendLabels[trend]),
    capitalise(riskTreatmentLabels[risk.treatment]),
    risk.mitigation,
    facts.followUps.map(({ text, status }) => `${text} (${followUpStatusLabels[status]})`).join('\n'),
    capitalise(riskStatusLabels[facts.status]),
    facts.status === 'closed' ? risk.closedOn : null,
  ].map((value) => (value === '' ? null : value))
}
