import { z } from 'zod'
import { lineField } from '../kit/fields.ts'
import { batchCommands } from './batch.ts'
import { chartCommands } from './chart.ts'
import { decisionCommands } from './decisions.ts'
import { erasureCommands } from './erasure.ts'
import { governanceCommands } from './governance.ts'
import { meetingCommands } from './meetings.ts'
import { mergeCommands } from './merge.ts'
import { organisationCommands } from './organisation.ts'
import { paperCommands } from './papers.ts'
import { peopleCommands } from './people.ts'
import { qualityCommands } from './quality.ts'
import { sessionCommands } from './sessions.ts'

const oneCommandSchema = z.discriminatedUnion('type', [
  ...organisationCommands,
  ...peopleCommands,
  ...governanceCommands,
  ...batchCommands,
  ...chartCommands,
  ...meetingCommands,
  ...sessionCommands,
  ...decisionCommands,
  ...qualityCommands,
  ...paperCommands,
  ...mergeCommands,
  ...erasureCommands,
])

/** What several commands together are for: it names the undo step. */
export const stepsPurposes = [
  'series',
  'carry-over',
  'second-call',
  'reschedule',
  'guest',
  'guests-order',
  'follow-ups-edit',
  'paste',
  'duplicate',
  'create-linked',
  // One line typed while a meeting is held.
  'session-open',
  'session-suspend',
  'session-resume',
  'session-close',
  'session-without-quorum',
  'session-item',
  'session-postpone',
  'session-withdraw',
  'session-presence',
  'session-arrival',
  'session-departure',
  'session-note',
  'session-decision',
  'session-follow-up',
  'session-vote',
  'session-conflict',
] as const
export type StepsPurpose = (typeof stepsPurposes)[number]

/** Every change that a user can make to a document, as it crosses the wire. */
export const commandSchema = z.discriminatedUnion('type', [
  ...oneCommandSchema.options,
  // Several commands that are one gesture: each sees those before it, and all are done or none. Without a purpose, the
  // undo step bears the name of the first.
  z.strictObject({
    type: z.literal('steps'),
    purpose: z.enum(stepsPurposes).nullable(),
    /** Who or what it is all about, for the name of the undo step. */
    about: lineField(120).optional(),
    steps: z.array(oneCommandSchema).min(1).max(500).readonly(),
  }),
])
export type Command = z.infer<typeof commandSchema>
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

export const commandTypes: readonly CommandType[] = commandSchema.options.map(
  (option) => option.shape.type.value,
)
