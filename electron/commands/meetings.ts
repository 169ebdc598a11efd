import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { type Attachment, hasOneOwner } from '#shared/meetings/attachment.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { recordAttendance } from './attendance.ts'
import {
  type CommandContext,
  creating,
  deleting,
  editing,
  type Handler,
  mayGo,
  type Outcome,
  refuse,
  withRecord,
} from './handler.ts'
import { notMinuted } from './minutes.ts'
import { reorder } from './reorder.ts'

type Refusal = ReturnType<typeof appError>

const sameBody = (meeting: Meeting, data: DocumentData): Result<null, Refusal> => {
  const before = data.meeting.get(meeting.id)
  if (before === undefined || before.bodyId === meeting.bodyId)
    return notMinuted({ meetingId: meeting.id }, data)
  const tied =
    [...data.decision.values()].some((decision) => decision.meetingId === meeting.id) ||
    // A body adopts its own minutes.
    [...data.minutes.values()].some(({ adoptedAtMeetingId }) => adoptedAtMeetingId === meeting.id) ||
    (
      [data.attendance, data.convocation, data.reply, data.guest, data.sessionEvent, data.minutes] as const
    ).some((records) => [...records.values()].some(({ meetingId }) => meetingId === meeting.id))
  return tied ? fail(appError('body-of-meeting-fixed')) : ok(null)
}

const sameMeeting = (item: AgendaItem, data: DocumentData): Result<null, Refusal> => {
  const before = data.agendaItem.get(item.id)
  const moved = before !== undefined && before.meetingId !== item.meetingId
  if (moved && decisionsUnder(data, 'agendaItemId', item.id).length > 0)
    return fail(appError('item-has-decisions', { name: item.title }))
  if (moved && [...data.sessionEvent.values()].some(({ agendaItemId }) => agendaItemId === item.id))
    return fail(appError('item-noted', { name: item.title }))
  const left = notMinuted(before ?? item, data)
  return left.ok ? notMinuted(item, data) : left
}

const createMeeting = creating('meeting', sameBody)
const createItem = creating('agendaItem', notMinuted)

/** A file is annexed to one thing. */
const oneOwner = (attachment: Attachment, data: DocumentData): Result<null, Refusal> =>
  hasOneOwner(attachment)
    ? itemNotMinuted(attachment, data)
    : fail(appError('input-invalid', { field: 'conventionId' }))

const itemNotMinuted = ({ agendaItemId }: Attachment, data: DocumentData): Result<null, Refusal> =>
  notMinuted(data.agendaItem.get(agendaItemId ?? '') ?? { meetingId: null }, data)

/** What was measured on the bytes changes only with them: another file is another attachment. */
const measuredFields = ['sha256', 'byteSize', 'mediaType', 'pageCount'] as const
const sameContent = (attachment: Attachment, data: DocumentData): Result<null, Refusal> => {
  const before = data.attachment.get(attachment.id)
  if (measuredFields.some((field) => before?.[field] !== attachment[field]))
    return fail(appError('input-invalid', { field: 'sha256' }))
  const left = before === undefined ? ok(null) : itemNotMinuted(before, data)
  return left.ok ? oneOwner(attachment, data) : left
}

export const meetingHandlers = {
  'meeting.create': ((command, context) => {
    const created = createMeeting(command, context)
    if (!created.ok) return created
    let data = withRecord(context.data, 'meeting', command.value)
    for (const item of command.items ?? []) {
      if (item.meetingId !== command.value.id)
        return refuse('reference-missing', { field: 'meetingId', id: item.meetingId })
      const added = createItem({ value: item }, { ...context, data })
      if (!added.ok) return added
      data = withRecord(data, 'agendaItem', item)
    }
    return created
  }) satisfies Handler<'meeting.create'>,
  'meeting.edit': editing('meeting', sameBody),
  'meeting.delete': deletingWithDrafts('meeting', 'meetingId'),
  'agenda-item.create': createItem,
  'agenda-item.edit': editing('agendaItem', sameMeeting),
  'agenda-item.delete': deletingWithDrafts('agendaItem', 'agendaItemId'),
  'agenda.reorder': (({ meetingId, itemIds }, { data, rows }) => {
    const open = notMinuted({ meetingId }, data)
    if (!open.ok) return open
    const items = [...data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
    return reorder(rows, 'agendaItem', items, itemIds)
  }) satisfies Handler<'agenda.reorder'>,
  'attendance.record': recordAttendance,
  'attachment.create': creating('attachment', oneOwner),
  'attachment.edit': editing('attachment', sameContent),
  'attachment.delete': deleting('attachment', itemNotMinuted),
}

/** Takes along the drafts of decisions under it, of which the database would only let go. */
function deletingWithDrafts(collection: 'meeting' | 'agendaItem', field: 'meetingId' | 'agendaItemId') {
  const remove = deleting(collection, mayGo(collection))
  return (command: { readonly id: string }, context: CommandContext): Outcome => {
    const item = collection === 'agendaItem' ? context.data.agendaItem.get(command.id) : undefined
    const open = notMinuted(item ?? { meetingId: null }, context.data)
    if (!open.ok) return open
    for (const { id, number } of decisionsUnder(context.data, field, command.id)) {
      if (number === null) context.rows.remove('decision', id)
    }
    return remove(command, context)
  }
}

function decisionsUnder(data: DocumentData, field: 'meetingId' | 'agendaItemId', id: string) {
  return [...data.decision.values()].filter((decision) => decision[field] === id)
}
