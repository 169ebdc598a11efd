import { z } from 'zod'
import { dateField, proseField } from '../kit/fields.ts'
import { agendaItemIdField, agendaItemSchema, agendaItemShape } from '../meetings/agenda-item.ts'
import { attachmentIdField, attachmentSchema, attachmentShape } from '../meetings/attachment.ts'
import { attendanceSchema } from '../meetings/attendance.ts'
import {
  addresseeIdField,
  addresseeSchema,
  convocationIdField,
  convocationKinds,
  convocationMeans,
} from '../meetings/convocation.ts'
import { meetingIdField, meetingSchema, meetingShape } from '../meetings/meeting.ts'
import { replyIdField, replySchema } from '../meetings/reply.ts'
import { personSchema } from '../organisation/person.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about meetings, their agenda, who came, and what is annexed. */
export const meetingCommands = [
  createCommand('meeting', meetingSchema).extend({ items: z.array(agendaItemSchema).readonly().optional() }),
  editCommand('meeting', meetingShape),
  deleteCommand('meeting', meetingIdField),
  createCommand('agenda-item', agendaItemSchema),
  editCommand('agenda-item', agendaItemShape),
  deleteCommand('agenda-item', agendaItemIdField),
  z.strictObject({
    type: z.literal('agenda.reorder'),
    meetingId: meetingIdField,
    itemIds: z.array(agendaItemIdField).readonly(),
  }),
  // One record per seat: recording twice replaces. Whoever stood in may join the directory by the same gesture.
  z.strictObject({
    type: z.literal('attendance.record'),
    meetingId: meetingIdField,
    records: z.array(attendanceSchema).min(1).readonly(),
    person: personSchema.optional(),
  }),
  // An official act, a barrier for undo. What was announced and the rules in force are read from the document.
  z.strictObject({
    type: z.literal('convocation.send'),
    id: convocationIdField,
    meetingId: meetingIdField,
    kind: z.enum(convocationKinds),
    sentOn: dateField,
    means: z.enum(convocationMeans),
    note: proseField(),
    addressees: z.array(addresseeSchema).readonly(),
  }),
  z.strictObject({
    type: z.literal('convocation.receive'),
    addresseeIds: z.array(addresseeIdField).min(1).readonly(),
    receivedOn: dateField.nullable(),
  }),
  // One reply per seat: recording twice replaces.
  z.strictObject({ type: z.literal('reply.record'), replies: z.array(replySchema).min(1).readonly() }),
  deleteCommand('reply', replyIdField),
  createCommand('attachment', attachmentSchema),
  editCommand('attachment', attachmentShape),
  deleteCommand('attachment', attachmentIdField),
] as const
