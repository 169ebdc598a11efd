import { z } from 'zod'
import { ballotSchema } from '../decisions/ballot.ts'
import { decisionIdField, decisionShape } from '../decisions/decision.ts'
import { dateField, lineField, timeField } from '../kit/fields.ts'
import { guestIdField, guestSchema, guestShape } from '../meetings/guest.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import {
  minutesIdField,
  minutesSchema,
  minutesShape,
  observationIdField,
  observationSchema,
  observationShape,
  rectificationSchema,
} from '../meetings/minutes.ts'
import { pendingItemIdField, pendingItemSchema, pendingItemShape } from '../meetings/pending-item.ts'
import { schoolHolidayIdField, schoolHolidaySchema } from '../meetings/school-holiday.ts'
import { sessionEventIdField, sessionEventSchema } from '../meetings/session-event.ts'
import { templateItemSchema } from '../meetings/template-item.ts'
import { bodyIdField } from '../organisation/body.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

const { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking } = decisionShape

/** Commands about a meeting that is held, its minutes, usual agendas and items that wait. */
export const sessionCommands = [
  z.strictObject({
    type: z.literal('session.note'),
    meetingId: meetingIdField,
    events: z.array(sessionEventSchema).min(1).readonly(),
  }),
  // The first time stays readable; so does what is struck.
  z.strictObject({
    type: z.literal('session.correct'),
    id: sessionEventIdField,
    at: timeField,
    reason: lineField(),
  }),
  z.strictObject({ type: z.literal('session.strike'), id: sessionEventIdField, reason: lineField() }),
  // Replaces what was counted and who voted what, all at once.
  z.strictObject({
    type: z.literal('vote.record'),
    decisionId: decisionIdField,
    voteMode,
    votesFor,
    votesAgainst,
    abstentions,
    votesNotTaking,
    ballots: z.array(ballotSchema).readonly(),
  }),
  createCommand('guest', guestSchema),
  editCommand('guest', guestShape),
  deleteCommand('guest', guestIdField),
  createCommand('minutes', minutesSchema),
  editCommand('minutes', minutesShape),
  deleteCommand('minutes', minutesIdField),
  // An official act, a barrier for undo: afterwards only a rectification changes them.
  z.strictObject({
    type: z.literal('minutes.adopt'),
    id: minutesIdField,
    adoptedOn: dateField,
    adoptedAtMeetingId: meetingIdField.nullable(),
  }),
  z.strictObject({ type: z.literal('minutes.sign'), id: minutesIdField, signedOn: dateField }),
  createCommand('observation', observationSchema),
  editCommand('observation', observationShape),
  deleteCommand('observation', observationIdField),
  createCommand('rectification', rectificationSchema),
  // The usual agenda of a body, whole: what it had before goes.
  z.strictObject({
    type: z.literal('agenda-template.set'),
    bodyId: bodyIdField,
    items: z.array(templateItemSchema).max(200).readonly(),
  }),
  createCommand('pending-item', pendingItemSchema),
  editCommand('pending-item', pendingItemShape),
  deleteCommand('pending-item', pendingItemIdField),
  // Replaces, for the zones that are given, the holidays of the days that these span.
  z.strictObject({
    type: z.literal('school-holidays.import'),
    holidays: z.array(schoolHolidaySchema).min(1).max(2000).readonly(),
  }),
  deleteCommand('school-holiday', schoolHolidayIdField),
] as const
