import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { isOfItsBody } from '#shared/meetings/attendance.ts'
import type { Addressee, Convocation } from '#shared/meetings/convocation.ts'
import { isCalledByItsBody, nextConvocationKinds, rulesOfMeeting } from '#shared/meetings/convocations.ts'
import type { Reply } from '#shared/meetings/reply.ts'
import { check, deleting, type Handler, named, recordInPlace, refuse, withRecord } from './handler.ts'

/** Records that a convocation was sent, as the meeting stood and under the rules of that day. */
const send: Handler<'convocation.send'> = (command, { data, rows }) => {
  const { id, meetingId, kind, sentOn, means, note, addressees } = command
  if (data.convocation.has(id)) return refuse('record-exists', { id })
  const meeting = data.meeting.get(meetingId)
  if (meeting === undefined) return refuse('record-missing', { id: meetingId })
  if (!nextConvocationKinds(data, meeting).includes(kind)) return refuse('convocation-out-of-turn', { kind })
  if (addressees.length === 0) return refuse('convocation-unaddressed')
  const { date, startTime, endTime, place, modality } = meeting
  const told = { date, startTime, endTime, place, modality }
  const rules = rulesOfMeeting(data, meeting)
  const convocation: Convocation = { id, meetingId, kind, sentOn, means, ...told, rules, note }
  const after = withRecord(data, 'convocation', convocation)
  const taken = new Set<string>(data.addressee.keys())
  rows.insert('convocation', convocation)
  for (const addressee of addressees) {
    if (taken.has(addressee.id)) return refuse('record-exists', { id: addressee.id })
    if (addressee.convocationId !== id) return refuse('reference-missing', { field: 'convocationId', id })
    const allowed = check('addressee', addressee, after, ofItsBody)
    if (!allowed.ok) return allowed
    rows.insert('addressee', addressee)
    taken.add(addressee.id)
  }
  rows.update('meeting', meetingId, { status: kind === 'cancellation' ? 'cancelled' : 'convened' })
  return named(data, 'meeting', meeting)
}

export const convocationHandlers = {
  'convocation.send': send,
  'convocation.receive': (({ addresseeIds, receivedOn }, { data, rows }) => {
    const ids = [...new Set(addresseeIds)]
    const missing = ids.find((id) => !data.addressee.has(id))
    if (missing !== undefined) return refuse('record-missing', { id: missing })
    for (const id of ids) rows.update('addressee', id, { receivedOn })
    return ok({ count: ids.length })
  }) satisfies Handler<'convocation.receive'>,
  'reply.record': (({ replies }, context) =>
    recordInPlace(
      'reply',
      replies,
      placeOf,
      (reply) => check('reply', reply, context.data, ofItsBodyReply),
      context,
    )) satisfies Handler<'reply.record'>,
  'reply.delete': deleting('reply'),
}

function placeOf({ meetingId, seatId }: Reply): string {
  return `${meetingId} ${seatId}`
}

function ofItsBody(addressee: Addressee, data: DocumentData) {
  return isCalledByItsBody(addressee, data) ? ok(null) : fail(appError('seat-of-another-body'))
}

function ofItsBodyReply(reply: Reply, data: DocumentData) {
  return isOfItsBody(reply, data) ? ok(null) : fail(appError('seat-of-another-body'))
}
