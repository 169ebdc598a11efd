import { z } from 'zod'
import { idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { meetingIdField } from './meeting.ts'

export const agendaNatures = ['information', 'discussion', 'decision', 'opinion'] as const

/** Items that recur at every meeting, by what they do; null for an item of substance. */
export const standingItems = [
  'secretary',
  'previous-minutes',
  'follow-up',
  'other-business',
  'next-date',
] as const
export type StandingItem = (typeof standingItems)[number]

/** What became of an item; `adjourned` and one that was not reached may wait for another meeting. */
export const itemOutcomes = ['treated', 'adjourned', 'withdrawn'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export const agendaItemIdField = idField<'AgendaItem'>()
export type AgendaItemId = z.infer<typeof agendaItemIdField>

export const agendaItemShape = {
  id: agendaItemIdField,
  meetingId: meetingIdField,
  /** Position in the agenda, lower first; the printed number is the rank. */
  order: z.int().min(0).max(1_000_000),
  /** The part of the agenda to which it belongs; items that follow one another with the same one share its title. */
  section: lineField(120),
  title: nameField(),
  nature: z.enum(agendaNatures),
  standing: z.enum(standingItems).nullable(),
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
  /** Null until the meeting tells. */
  outcome: z.enum(itemOutcomes).nullable(),
  /** Its texts stay out of public editions. */
  isConfidential: z.boolean(),
} as const

export const agendaItemSchema = z.strictObject(agendaItemShape).readonly()
/** An item (point) of a meeting's agenda. */
export type AgendaItem = z.infer<typeof agendaItemSchema>
