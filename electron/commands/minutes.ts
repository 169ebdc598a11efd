import { type AppError, appError } from '#shared/api/errors.ts'
import type { SealSubject } from '#shared/decisions/sealed-parts.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { partMarkOf } from '#shared/document/part-mark.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { Minutes, Observation, Rectification } from '#shared/meetings/minutes.ts'
import { adoptionRefusal, areAdopted, isMinuted, minutesOf } from '#shared/meetings/minutes-life.ts'
import { sealOf } from '../document/minutes-seal.ts'
import type { Rows } from '../tables/rows.ts'
import { creating, deleting, editing, type Handler, named, refuse, withRecord } from './handler.ts'
import { keptHere } from './registers.ts'
import { sealInRegister } from './seal-in-register.ts'

/** The rule of what minutes tell: once they are adopted, it no longer changes. */
export function notMinuted(
  { meetingId }: { readonly meetingId: MeetingId | null },
  data: DocumentData,
): Result<null, AppError> {
  return isMinuted(data, meetingId) ? fail(appError('minutes-adopted')) : ok(null)
}

const adopt: Handler<'minutes.adopt'> = ({ id, adoptedOn, adoptedAtMeetingId }, { data, rows }) => {
  const minutes = data.minutes.get(id)
  if (minutes === undefined) return refuse('record-missing', { id })
  const reason = adoptionRefusal(minutes, data.meeting, adoptedAtMeetingId)
  if (reason !== null) return refuse('minutes-not-adoptable', { reason })
  const kept = keptHere(bodyOf(minutes, data), rows)
  if (!kept.ok) return kept
  // Sealed here, the empty texts of a part would stand for those of the document from which it comes.
  if (partMarkOf(data)?.meetings.has(minutes.meetingId) === true)
    return refuse('minutes-not-adoptable', { reason: 'withheld' })
  const seal = sealOf(data, minutes.meetingId)
  const adopted = { ...minutes, status: 'adopted' as const, adoptedOn, adoptedAtMeetingId, seal }
  rows.update('minutes', id, adopted)
  sealMinutes(withRecord(data, 'minutes', adopted), rows, { kind: 'minutes', minutesId: id }, adoptedOn)
  return named(data, 'minutes', minutes)
}

const rectify: Handler<'rectification.create'> = (command, context) => {
  const kept = keptHere(bodyOf(context.data.minutes.get(command.value.minutesId), context.data), context.rows)
  if (!kept.ok) return kept
  const created = creating('rectification', afterAdoption)(command, context)
  const { id, minutesId, date } = command.value
  if (created.ok) {
    const data = withRecord(context.data, 'rectification', command.value)
    sealMinutes(data, context.rows, { kind: 'rectification', minutesId, rectificationId: id }, date)
  }
  return created
}

/** The body that met. */
function bodyOf(minutes: Minutes | undefined, data: DocumentData) {
  return data.body.get(data.meeting.get(minutes?.meetingId ?? '')?.bodyId ?? '')
}

/** Minutes, and what rectifies them, go into the register of the body that met. */
function sealMinutes(
  data: DocumentData,
  rows: Rows,
  { kind, minutesId, rectificationId = null }: Pick<SealSubject, 'kind' | 'minutesId'> & Partial<SealSubject>,
  on: string,
): void {
  const meetingId = data.minutes.get(minutesId ?? '')?.meetingId
  const bodyId = data.meeting.get(meetingId ?? '')?.bodyId
  if (bodyId === undefined) return
  const subject = {
    kind,
    decisionId: null,
    minutesId: kind === 'minutes' ? minutesId : null,
    rectificationId,
  }
  sealInRegister(data, rows, bodyId, [subject], on)
}

const sign: Handler<'minutes.sign'> = ({ id, signedOn }, { data, rows }) => {
  const minutes = data.minutes.get(id)
  if (minutes === undefined) return refuse('record-missing', { id })
  if (minutes.status !== 'adopted') return refuse('minutes-not-adoptable', { reason: 'not-adopted' })
  rows.update('minutes', id, { status: 'signed', signedOn })
  return named(data, 'minutes', minutes)
}

export const minutesHandlers = {
  'minutes.create': creating('minutes', (minutes, data) =>
    minutesOf(data, minutes.meetingId) === null ? notYetOfficial(minutes) : fail(appError('minutes-twice')),
  ),
  'minutes.edit': editing('minutes', (after, data) => {
    const before = data.minutes.get(after.id)
    if (before !== undefined && areAdopted(before)) return fail(appError('minutes-adopted'))
    if (before?.meetingId !== after.meetingId) return fail(appError('input-invalid', { field: 'meetingId' }))
    return notYetOfficial(after)
  }),
  'minutes.delete': deleting('minutes', (minutes) =>
    areAdopted(minutes) ? fail(appError('minutes-adopted')) : ok(null),
  ),
  'minutes.adopt': adopt,
  'minutes.sign': sign,
  'observation.create': creating('observation', beforeAdoption),
  'observation.edit': editing('observation', beforeAdoption),
  'observation.delete': deleting('observation', beforeAdoption),
  'rectification.create': rectify,
}

/** Adoption and signature have commands of their own. */
function notYetOfficial(minutes: Minutes): Result<null, AppError> {
  const { status, adoptedOn, adoptedAtMeetingId, signedOn, seal } = minutes
  const isOfficial =
    areAdopted({ status }) || [adoptedOn, adoptedAtMeetingId, signedOn, seal].some((value) => value !== null)
  return isOfficial ? fail(appError('minutes-not-adoptable', { reason: 'by-edit' })) : ok(null)
}

function beforeAdoption({ minutesId }: Observation, data: DocumentData): Result<null, AppError> {
  const minutes = data.minutes.get(minutesId)
  return minutes !== undefined && areAdopted(minutes) ? fail(appError('minutes-adopted')) : ok(null)
}

function afterAdoption({ minutesId }: Rectification, data: DocumentData): Result<null, AppError> {
  const minutes = data.minutes.get(minutesId)
  return minutes !== undefined && areAdopted(minutes) ? ok(null) : fail(appError('rectification-too-early'))
}
