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

/** How far the act that must follow has gone: to be taken, being drafted, taken, transmitted and published. */
export const actStates = ['to-take', 'drafted', 'taken', 'enforceable'] as const
export type ActState = (typeof actStates)[number]

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
  /** The other options that were weighed, and why they were set aside. */
  optionsSetAside: proseField(),
  /** The day on which it was first put forward; null for decisions kept before that day was. */
  proposedOn: dateField.nullable(),
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
  /** The act that must follow (délibération, arrêté, avenant, bon de commande …): which, by whom, and what became of it. */
  act: lineField(),
  actAuthority: lineField(),
  actReference: lineField(),
  actDate: dateField.nullable(),
  actState: z.enum(actStates).nullable(),
  /** To whom it is notified or sent. */
  diffusion: lineField(),
  /** A written consultation, taken outside a meeting, is open from one day to the other. */
  consultedFrom: dateField.nullable(),
  consultedUntil: dateField.nullable(),
  /** A number given by mistake is annulled, with its reason; it is kept and never given again (domain §2.4). */
  annulledOn: dateField.nullable(),
  annulmentReason: lineField(),
} as const

export const decisionSchema = z.strictObject(decisionShape).readonly()
/** A decision of a body, from proposal to what became of it. */
export type Decision = z.infer<typeof decisionSchema>
