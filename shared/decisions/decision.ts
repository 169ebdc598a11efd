import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { agendaItemIdField } from '../meetings/agenda-item.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { bodyIdField } from '../organisation/body.ts'
import { personIdField } from '../organisation/person.ts'
import { postIdField } from '../organisation/post.ts'

export const decisionNatures = [
  'decision',
  'validation',
  'arbitration',
  'opinion',
  'orientation',
  'request',
  'acknowledgement',
] as const
export type DecisionNature = (typeof decisionNatures)[number]

export const decisionStatuses = [
  'proposed',
  'adopted',
  'adjourned',
  'rejected',
  'withdrawn',
  'executed',
  'replaced',
  'obsolete',
] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

export const voteModes = ['consensus', 'show-of-hands', 'roll-call', 'secret', 'written'] as const

export const decisionIdField = idField<'Decision'>()
export type DecisionId = z.infer<typeof decisionIdField>

const count = z.int().min(0).max(9999).nullable()
export const responsibleShape = {
  /** A function rather than a person: the current holder is found from the post. */
  responsiblePostId: postIdField.nullable(),
  responsiblePersonId: personIdField.nullable(),
  responsibleLabel: lineField(),
  dueDate: dateField.nullable(),
} as const

export const decisionShape = {
  id: decisionIdField,
  bodyId: bodyIdField,
  meetingId: meetingIdField.nullable(),
  agendaItemId: agendaItemIdField.nullable(),
  /** Position among the decisions of the same meeting, lower first. */
  order: z.int().min(0).max(1_000_000),
  date: dateField,
  title: nameField(),
  /** The text as adopted: one sentence, verb in the present (« Le comité valide … »). */
  text: proseField(),
  motives: proseField(),
  nature: z.enum(decisionNatures),
  status: z.enum(decisionStatuses),
  /** The three are given together at adoption and never change afterwards. */
  number: nameField(500).nullable(),
  numberPeriod: nameField(20).nullable(),
  numberOrdinal: z.int().min(1).nullable(),
  voteMode: z.enum(voteModes).nullable(),
  votesFor: count,
  votesAgainst: count,
  abstentions: count,
  /** Members there who took no part in the vote. */
  votesNotTaking: count,
  ...responsibleShape,
  /** The act that must follow (délibération, arrêté, avenant, bon de commande …), with its reference. */
  act: lineField(),
} as const

export const decisionSchema = z.strictObject(decisionShape).readonly()
/** A decision of a body, from proposal to what became of it. */
export type Decision = z.infer<typeof decisionSchema>
