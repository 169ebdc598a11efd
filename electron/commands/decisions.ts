import { type AppError, appError } from '#shared/api/errors.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { lastPassage } from '#shared/decisions/in-force.ts'
import { checkNumberPattern, nextNumber } from '#shared/decisions/numbering.ts'
import { isTakenInItsBody } from '#shared/decisions/occasion.ts'
import { type DecisionRelation, endingKinds } from '#shared/decisions/relation.ts'
import {
  canAdopt,
  givenFields,
  holdsNumber,
  nextStatuses,
  officialFields,
} from '#shared/decisions/status-rules.ts'
import type { RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { ofDecision } from '../document/seals.ts'
import type { Rows } from '../tables/rows.ts'
import {
  type CommandContext,
  check,
  creating,
  deleting,
  editing,
  type Handler,
  mayGo,
  named,
  type Outcome,
  refuse,
  withRecord,
} from './handler.ts'
import { notMinuted } from './minutes.ts'
import { keptHere } from './registers.ts'
import { sealInRegister } from './seal-in-register.ts'

const startsAsProposed = (decision: Decision, data: DocumentData): Result<null, AppError> => {
  const isGiven = givenFields.some((field) => decision[field] !== null && decision[field] !== '')
  if (decision.status !== 'proposed' || isGiven)
    return fail(appError('decision-status-passage', statusOf(decision)))
  const open = notMinuted(decision, data)
  return open.ok ? ofSameBody(decision, data) : open
}

const keepsWhatIsSealed = (after: Decision, data: DocumentData): Result<null, AppError> => {
  const before = data.decision.get(after.id)
  if (before === undefined) return fail(appError('record-missing', { id: after.id }))
  if (before.status !== after.status) return fail(appError('decision-status-passage', statusOf(after)))
  // A number comes from adoption alone; with the number, the whole official text is fixed.
  const fixed = before.number === null ? givenFields : officialFields
  if (fixed.some((field) => before[field] !== after[field])) {
    return fail(appError('decision-sealed', { number: before.number ?? '' }))
  }
  if (before.number === null) {
    const open = [before, after].map((decision) => notMinuted(decision, data)).find(({ ok }) => !ok)
    if (open !== undefined) return open
    const isVoted = [...data.ballot.values()].some(({ decisionId }) => decisionId === after.id)
    if (isVoted && before.bodyId !== after.bodyId) return fail(appError('decision-voted'))
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
  const kept = keptHere(body, rows)
  if (!kept.ok) return kept
  // A number is never taken back: a pattern that another program spoilt must be set right before it gives one.
  const pattern = checkNumberPattern(body.numberPattern)
  if (!pattern.ok) return refuse(pattern.error)
  const meeting = decision.meetingId === null ? undefined : data.meeting.get(decision.meetingId)
  const given = nextNumber(body, data.decision.values(), date, meeting?.number ?? null)
  const taken = [...data.decision.values()].some((other) => other.number === given.number)
  if (taken) return refuse('number-taken', { number: given.number, name: body.name })
  const adopted = { ...decision, ...given, date, status: 'adopted' as const }
  rows.update('decision', id, adopted)
  endTargets(id, { data, rows })
  sealInRegister(withRecord(data, 'decision', adopted), rows, body.id, [ofDecision(adopted)], date)
  return ok({ name: given.number })
}

/** A number that was given by mistake: it stays in the register with the reason, and what it ended holds again. */
const annul: Handler<'decision.annul'> = ({ id, on, reason }, { data, rows }) => {
  const decision = data.decision.get(id)
  if (decision === undefined) return refuse('record-missing', { id })
  if (!holdsNumber(decision)) return refuse('decision-not-numbered', { name: decision.title })
  const kept = keptHere(data.body.get(decision.bodyId), rows)
  if (!kept.ok) return kept
  if (on < decision.date) return refuse('annulment-before-adoption', { number: decision.number ?? '' })
  const annulled = { ...decision, status: 'withdrawn' as const, annulledOn: on, annulmentReason: reason }
  rows.update('decision', id, annulled)
  const after = withRecord(data, 'decision', annulled)
  for (const relation of relationsOf(data, id)) resumeTarget(relation, { data: after, rows })
  sealInRegister(after, rows, decision.bodyId, [{ ...ofDecision(annulled), kind: 'annulment' }], on)
  return ok({ name: decision.number ?? '' })
}

/** What an adopted decision replaces or repeals is no longer in force. */
function endTargets(id: string, { data, rows }: CommandContext): void {
  for (const { targetId, kind } of relationsOf(data, id)) {
    const target = data.decision.get(targetId)
    const status = kind === 'replaces' ? 'replaced' : 'obsolete'
    if (target !== undefined && endingKinds.has(kind) && nextStatuses(target).includes(status))
      rows.update('decision', targetId, { status })
  }
}

/** A decision that nothing ends any more is in force again, as it was before. */
function resumeTarget({ id, targetId, kind }: DecisionRelation, { data, rows }: CommandContext): void {
  const target = data.decision.get(targetId)
  if (target === undefined || !endingKinds.has(kind)) return
  if (target.status !== 'replaced' && target.status !== 'obsolete') return
  const isStillEnded = [...data.decisionRelation.values()].some(
    (other) =>
      other.id !== id && other.targetId === targetId && endingKinds.has(other.kind) && isInForce(data, other),
  )
  if (isStillEnded) return
  const last = lastPassage(data, targetId)?.status
  rows.update('decision', targetId, { status: last === 'executed' || last === 'obsolete' ? last : 'adopted' })
}

function relationsOf(data: DocumentData, decisionId: string): readonly DecisionRelation[] {
  return [...data.decisionRelation.values()].filter((relation) => relation.decisionId === decisionId)
}

/** Tells whether the decision that says a relation has a number that holds. */
function isInForce(data: DocumentData, { decisionId }: DecisionRelation): boolean {
  const decision = data.decision.get(decisionId)
  return decision !== undefined && holdsNumber(decision)
}

const relate: Handler<'decision-relation.create'> = (command, context) => {
  const { decisionId, targetId } = command.value
  const later = context.data.decision.get(decisionId)
  const earlier = context.data.decision.get(targetId)
  if (decisionId === targetId) return refuse('relation-refused', { name: later?.title ?? '' })
  if (later !== undefined && earlier !== undefined) {
    if (earlier.number === null) return refuse('decision-not-numbered', { name: earlier.title })
    if (later.number !== null && later.date < earlier.date)
      return refuse('relation-refused', { name: later.number })
  }
  const created = creating('decisionRelation')(command, context)
  if (created.ok && later?.number !== null && later?.annulledOn === null)
    endTargets(decisionId, {
      ...context,
      data: withRecord(context.data, 'decisionRelation', command.value),
    })
  return created
}

const unrelate: Handler<'decision-relation.delete'> = (command, context) => {
  const relation = context.data.decisionRelation.get(command.id)
  const deleted = deleting('decisionRelation')(command, context)
  if (deleted.ok && relation !== undefined) resumeTarget(relation, context)
  return deleted
}

const classify: Handler<'decision.classify'> = ({ id, themes, subjects, aims }, { data, rows }) => {
  const decision = data.decision.get(id)
  if (decision === undefined) return refuse('record-missing', { id })
  if ([...themes, ...subjects, ...aims].some(({ decisionId }) => decisionId !== id))
    return refuse('input-invalid', { field: 'decisionId' })
  if (new Set(themes.map(({ themeId }) => themeId)).size !== themes.length)
    return refuse('input-invalid', { field: 'themes' })
  if (new Set(aims.map(({ objectiveId }) => objectiveId)).size !== aims.length)
    return refuse('input-invalid', { field: 'aims' })
  const written =
    replaceAll(rows, data, 'decisionTheme', id, themes) ??
    replaceAll(rows, data, 'decisionSubject', id, subjects) ??
    replaceAll(rows, data, 'decisionAim', id, aims)
  return written ?? named(data, 'decision', decision)
}

/** Makes the given records those of a decision: what is there stays, what is not given goes. A refusal, or null. */
function replaceAll<C extends 'decisionTheme' | 'decisionSubject' | 'decisionAim'>(
  rows: Rows,
  data: DocumentData,
  collection: C,
  decisionId: string,
  wanted: readonly RecordOf<C>[],
): Outcome | null {
  const all = data[collection] as ReadonlyMap<string, RecordOf<C>> // the same collection
  const kept = new Set<string>(wanted.map(({ id }) => id))
  if (kept.size !== wanted.length) return refuse('input-invalid', { field: 'id' })
  for (const record of all.values())
    if (record.decisionId === decisionId && !kept.has(record.id)) rows.remove(collection, record.id)
  for (const record of wanted) {
    const allowed = check(collection, record, data)
    if (!allowed.ok) return allowed
    const known = all.get(record.id)
    if (known === undefined) rows.insert(collection, record)
    else if (known.decisionId !== decisionId) return refuse('record-exists', { id: record.id })
    else rows.update(collection, record.id, record)
  }
  return null
}

const createFollowUp: Handler<'follow-up.create'> = ({ value }, context) => {
  const own = [...context.data.followUp.values()].filter(({ bodyId }) => bodyId === value.bodyId)
  const next = Math.max(0, ...own.map(({ number }) => number ?? 0)) + 1
  return creating('followUp')({ value: { ...value, number: value.number ?? next } }, context)
}

const recordReminders: Handler<'reminder.record'> = ({ reminders }, context) => {
  const record = creating('reminder')
  if (new Set(reminders.map(({ id }) => id)).size !== reminders.length)
    return refuse('record-exists', { id: reminders[0]?.id ?? '' })
  for (const value of reminders) {
    const recorded = record({ value }, context)
    if (!recorded.ok) return recorded
  }
  return ok({ count: reminders.length })
}

export const decisionHandlers = {
  'decision.create': creating('decision', startsAsProposed),
  'decision.edit': editing('decision', keepsWhatIsSealed),
  'decision.delete': deleting('decision', (decision, data) => {
    const open = notMinuted(decision, data)
    return open.ok ? mayGo('decision')(decision, data) : open
  }),
  'decision.adopt': adopt,
  'decision.annul': annul,
  'decision.set-status': (({ id, status, passageId, on, reason }, { data, rows }) => {
    const decision = data.decision.get(id)
    if (decision === undefined) return refuse('record-missing', { id })
    if (data.decisionPassage.has(passageId)) return refuse('record-exists', { id: passageId })
    if (!nextStatuses(decision).includes(status)) {
      return refuse('decision-status-passage', { from: decision.status, to: status })
    }
    rows.update('decision', id, { status })
    rows.insert('decisionPassage', { id: passageId, decisionId: id, on, status, reason })
    return ok({ name: decision.number ?? decision.title })
  }) satisfies Handler<'decision.set-status'>,
  'decision-relation.create': relate,
  'decision-relation.delete': unrelate,
  'decision.classify': classify,
  'follow-up.create': createFollowUp,
  'follow-up.edit': editing('followUp'),
  'follow-up.delete': deleting('followUp'),
  'contributor.create': creating('contributor'),
  'contributor.delete': deleting('contributor'),
  'reminder.record': recordReminders,
  'reminder.delete': deleting('reminder'),
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
