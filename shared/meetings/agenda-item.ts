import { z } from 'zod'
import { idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { meetingIdField } from './meeting.ts'

export const agendaNatures = ['information', 'discussion', 'decision', 'opinion'] as const

export const agendaItemIdField = idField<'AgendaItem'>()
export type AgendaItemId = z.infer<typeof agendaItemIdField>

export const agendaItemShape = {
  id: agendaItemIdField,
  meetingId: meetingIdField,
  /** Position in the agenda, lower first; the printed number is the rank. */
  order: z.int().min(0).max(1_000_000),
  title: nameField(),
  nature: z.enum(agendaNatures),
  rapporteurPersonId: personIdField.nullable(),
  /** Rapporteur in words when no person of the document says it. */
  rapporteurLabel: lineField(),
  /** Minutes of time; null when not foreseen. */
  duration: z.int().min(0).max(1440).nullable(),
  /** Presentation: context, stakes, options. Paragraphs separated by a blank line. */
  text: proseField(),
  /** The decision as proposed to the committee. */
  proposal: proseField(),
  /** Synthesis of the exchanges, written during or after the meeting. */
  minutes: proseField(),
} as const

export const agendaItemSchema = z.strictObject(agendaItemShape).readonly()
/** An item (point) of a meeting's agenda. */
export type AgendaItem = z.infer<typeof agendaItemSchema>
