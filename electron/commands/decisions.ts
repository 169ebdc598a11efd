import { type AppError, appError } from '#shared/api/errors.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { checkNumberPattern, nextNumber } from '#shared/decisions/numbering.ts'
import { isTakenInItsBody } from '#shared/decisions/occasion.ts'
import { canAdopt, nextStatuses, sealedFields } from '#shared/decisions/status-rules.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { creating, deleting, editing, type Handler, mayGo, refuse } from './handler.ts'
import { notMinuted } from './minutes.ts'

const startsAsProposed = (decision: Decision, data: DocumentData): Result<null, AppError> => {
  const numbered =
    decision.number !== null || decision.numberPeriod !== null || decision.numberOrdinal !== null
  if (decision.status !== 'proposed' || numbered)
    return fail(appError('decision-status-passage', statusOf(decision)))
  const open = notMinuted(decision, data)
  return open.ok ? ofSameBody(decision, data) : open
}

const keepsWhatIsSealed = (after: Decision, data: DocumentData): Result<null, AppError> => {
  const before = data.decision.get(after.id)
  if (before === undefined) return fail(appError('record-missing', { id: after.id }))
  if (before.status !== after.status) return fail(appError('decision-status-passage', statusOf(after)))
  // A number comes from adoption alone; with the number, the whole official text is fixed.
  const fixed = before.number === null ? (['number', 'numberPeriod', 'numberOrdinal'] as const) : sealedFields
  if (fixed.some((field) => before[field] !== after[field])) {
    return fail(appError('decision-sealed', { number: before.number ?? '' }))
  }
  if (before.number === null) {
    const open = [before, after].map((decision) => notMinuted(decision, data)).find(({ ok }) => !ok)
    if (open !== undefined) return open
  }
  return ofSameBody(after, data)
}

const adopt: Handler<'decision.adopt'> = ({ id, date }, { data, rows }) => {
  const decision = data.decision.get(id)
  if (decision === undefined) return refuse('record-missing', { id })
  if (!canAdopt(decision)) return refuse('decision-not-adoptable', statusOf(decision))
  const open = notMinuted(decision, data)
  if (!open.ok) return open
  if (decision.text.trim() === '') return refuse('decision-without-text', { name: decision.title })
  const body = data.body.get(decision.bodyId)
  if (body === undefined) return refuse('reference-missing', { field: 'bodyId', id: decision.bodyId })
  // A number is never taken back: a pattern that another program spoilt must be set right before it gives one.
  const pattern = checkNumberPattern(body.numberPattern)
  if (!pattern.ok) return refuse(pattern.error)
  const meeting = decision.meetingId === null ? undefined : data.meeting.get(decision.meetingId)
  const given = nextNumber(body, data.decision.values(), date, meeting?.number ?? null)
  const taken = [...data.decision.values()].some((other) => other.number === given.number)
  if (taken) return refuse('number-taken', { number: given.number, name: body.name })
  rows.update('decision', id, { ...given, date, status: 'adopted' })
  return ok({ name: given.number })
}

export const decisionHandlers = {
  'decision.create': creating('decision', startsAsProposed),
  'decision.edit': editing('decision', keepsWhatIsSealed),
  'decision.delete': deleting('decision', (decision, data) => {
    const open = notMinuted(decision, data)
    return open.ok ? mayGo('decision')(decision, data) : open
  }),
  'decision.adopt': adopt,
  'decision.set-status': (({ id, status }, { data, rows }) => {
    const decision = data.decision.get(id)
    if (decision === undefined) return refuse('record-missing', { id })
    if (!nextStatuses(decision.status).includes(status)) {
      return refuse('decision-status-passage', { from: decision.status, to: status })
    }
    rows.update('decision', id, { status })
    return ok({ name: decision.number ?? decision.title })
  }) satisfies Handler<'decision.set-status'>,
  'follow-up.create': creating('followUp'),
  'follow-up.edit': editing('followUp'),
  'follow-up.delete': deleting('followUp'),
  'setting.put': (({ value }, { data, rows }) => {
    if (data.setting.has(value.id)) rows.update('setting', value.id, value)
    else rows.insert('setting', value)
    return ok({ name: value.id })
  }) satisfies Handler<'setting.put'>,
}

function ofSameBody(decision: Decision, data: DocumentData): Result<null, AppError> {
  return isTakenInItsBody(decision, data) ? ok(null) : fail(appError('item-of-another-body'))
}

function statusOf(decision: Decision): AppError['params'] {
  return { from: decision.status, to: decision.status }
}
