import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { ChangeRequest, GoodPractice, UsageReport } from '#shared/quality/usage.ts'
import { isWaitLate, type Wait, waitOf } from '#shared/quality/usages.ts'
import { requestState, usageReportText as text } from '#shared/text/usages.ts'

/** What became of a remontée, for those who look after it. */
export type Outcome = 'request' | 'reply' | 'none'

export type UsageReportRow = {
  readonly report: UsageReport
  readonly group: string
  readonly school: string
  readonly outcome: Outcome
  /** The same in words. */
  readonly words: string
}

/** Every remontée with the words of its line, the last one first. */
export function usageReportRows(data: DocumentData): readonly UsageReportRow[] {
  return [...data.usageReport.values()]
    .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
    .map((report) => ({
      report,
      group: bodyName(data, report.bodyId),
      school: data.entity.get(report.entityId ?? '')?.name ?? '',
      ...outcomeOf(data, report),
    }))
}

/** What became of a remontée, in a few words: its request and its state, else the reply, else nothing yet. */
export function outcomeOf(
  data: Pick<DocumentData, 'changeRequest'>,
  { changeRequestId, reply }: UsageReport,
): { readonly outcome: Outcome; readonly words: string } {
  const request = data.changeRequest.get(changeRequestId ?? '')
  if (request !== undefined) return { outcome: 'request', words: requestState(request) }
  return reply.trim() === ''
    ? { outcome: 'none', words: text.waiting }
    : { outcome: 'reply', words: text.answered }
}

export type ChangeRequestRow = {
  readonly request: ChangeRequest
  readonly arbiter: string
  readonly supplier: string
  /** How many remontées ask for it. */
  readonly reports: number
  readonly wait: Wait | null
  readonly isLate: boolean
}

/** Every request with the words of its line on a day, the last one first. */
export function changeRequestRows(data: DocumentData, today: string): readonly ChangeRequestRow[] {
  const reports = new Map<string, number>()
  for (const { changeRequestId } of data.usageReport.values()) {
    if (changeRequestId !== null) reports.set(changeRequestId, (reports.get(changeRequestId) ?? 0) + 1)
  }
  return [...data.changeRequest.values()]
    .sort((a, b) => b.number - a.number)
    .map((request) => {
      const wait = waitOf(request)
      return {
        request,
        arbiter: bodyName(data, request.bodyId),
        supplier: data.entity.get(request.supplierId ?? '')?.name ?? '',
        reports: reports.get(request.id) ?? 0,
        wait,
        isLate: isWaitLate(wait, today),
      }
    })
}

export type GoodPracticeRow = {
  readonly practice: GoodPractice
  readonly school: string
  readonly spreader: string
  readonly files: number
}

/** Every good practice with the words of its line, the last one first. */
export function goodPracticeRows(data: DocumentData): readonly GoodPracticeRow[] {
  const files = new Map<string, number>()
  for (const { goodPracticeId } of data.attachment.values()) {
    if (goodPracticeId !== null) files.set(goodPracticeId, (files.get(goodPracticeId) ?? 0) + 1)
  }
  return [...data.goodPractice.values()]
    .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
    .map((practice) => ({
      practice,
      school: data.entity.get(practice.entityId ?? '')?.name ?? '',
      spreader: bodyName(data, practice.bodyId),
      files: files.get(practice.id) ?? 0,
    }))
}

function bodyName(data: Pick<DocumentData, 'body'>, bodyId: BodyId | null): string {
  const body = data.body.get(bodyId ?? '')
  return body?.sigle || (body?.name ?? '')
}
