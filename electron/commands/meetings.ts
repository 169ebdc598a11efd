import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import type { Attachment } from '#shared/meetings/attachment.ts'
import type { Attendance } from '#shared/meetings/attendance.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { check, creating, deleting, editing, type Handler, refuse } from './handler.ts'
import { reorder } from './reorder.ts'

type Refusal = ReturnType<typeof appError>

const sameBody = (meeting: Meeting, data: DocumentData): Result<null, Refusal> => {
  const before = data.meeting.get(meeting.id)
  if (before === undefined || before.bodyId === meeting.bodyId) return ok(null)
  const tied =
    [...data.decision.values()].some((decision) => decision.meetingId === meeting.id) ||
    [...data.attendance.values()].some((attendance) => attendance.meetingId === meeting.id)
  return tied ? fail(appError('body-of-meeting-fixed')) : ok(null)
}

const sameMeeting = (item: AgendaItem, data: DocumentData): Result<null, Refusal> => {
  const before = data.agendaItem.get(item.id)
  const moved = before !== undefined && before.meetingId !== item.meetingId
  return moved && decisionsUnder(data, 'agendaItemId', item.id).length > 0
    ? fail(appError('item-has-decisions', { name: item.title }))
    : ok(null)
}

const createMeeting = creating('meeting', sameBody)
const removeMeeting = deleting('meeting')
const removeItem = deleting('agendaItem')

/** The bytes are stored before the attachment is created; the foreign key holds it, this rule says it kindly. */
const sameContent = (attachment: Attachment, data: DocumentData): Result<null, Refusal> => {
  const before = data.attachment.get(attachment.id)
  return before === undefined || before.sha256 === attachment.sha256
    ? ok(null)
    : fail(appError('record-exists', { id: attachment.id }))
}

export const meetingHandlers = {
  'meeting.create': ((command, context) => {
    const created = createMeeting(command, context)
    if (!created.ok) return created
    for (const item of command.items ?? []) {
      if (item.meetingId !== command.value.id)
        return refuse('reference-missing', { field: 'meetingId', id: item.id })
      context.rows.insert('agendaItem', item)
    }
    return created
  }) satisfies Handler<'meeting.create'>,
  'meeting.edit': editing('meeting', sameBody),
  'meeting.delete': ((command, context) => {
    const decisions = decisionsUnder(context.data, 'meetingId', command.id)
    const numbered = decisions.filter((decision) => decision.number !== null).length
    if (numbered > 0) return refuse('meeting-has-decisions', { count: numbered })
    for (const decision of decisions) context.rows.remove('decision', decision.id)
    return removeMeeting(command, context)
  }) satisfies Handler<'meeting.delete'>,
  'agenda-item.create': creating('agendaItem'),
  'agenda-item.edit': editing('agendaItem', sameMeeting),
  'agenda-item.delete': ((command, context) => {
    const decisions = decisionsUnder(context.data, 'agendaItemId', command.id)
    if (decisions.some((decision) => decision.number !== null)) {
      return refuse('item-has-decisions', { name: recordName(context.data, 'agendaItem', command.id) })
    }
    for (const decision of decisions) context.rows.remove('decision', decision.id)
    return removeItem(command, context)
  }) satisfies Handler<'agenda-item.delete'>,
  'agenda.reorder': (({ meetingId, itemIds }, { data, rows }) => {
    const items = [...data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
    return reorder(rows, 'agendaItem', items, itemIds)
  }) satisfies Handler<'agenda.reorder'>,
  'attendance.record': (({ meetingId, records }, { data, rows }) => {
    for (const record of records) {
      const allowed = check('attendance', record, data, ofMeeting(meetingId))
      if (!allowed.ok) return allowed
      const former = [...data.attendance.values()].find(
        (attendance) => attendance.meetingId === meetingId && attendance.seatId === record.seatId,
      )
      if (former === undefined) rows.insert('attendance', record)
      else rows.update('attendance', former.id, { ...record, id: former.id })
    }
    return ok({ count: records.length })
  }) satisfies Handler<'attendance.record'>,
  'attachment.create': creating('attachment'),
  'attachment.edit': editing('attachment', sameContent),
  'attachment.delete': deleting('attachment'),
}

function ofMeeting(meetingId: string) {
  return (record: Attendance, data: DocumentData): Result<null, Refusal> => {
    const seat = data.seat.get(record.seatId)
    const meeting = data.meeting.get(meetingId)
    return record.meetingId === meetingId && seat?.bodyId === meeting?.bodyId
      ? ok(null)
      : fail(appError('seat-of-another-body'))
  }
}

function decisionsUnder(data: DocumentData, field: 'meetingId' | 'agendaItemId', id: string) {
  return [...data.decision.values()].filter((decision) => decision[field] === id)
}
