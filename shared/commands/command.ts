import { z } from 'zod'
import { batchCommands } from './batch.ts'
import { chartCommands } from './chart.ts'
import { decisionCommands } from './decisions.ts'
import { governanceCommands } from './governance.ts'
import { meetingCommands } from './meetings.ts'
import { organisationCommands } from './organisation.ts'
import { peopleCommands } from './people.ts'
import { sessionCommands } from './sessions.ts'

/** Every change that a user can make to a document, as it crosses the wire. */
export const commandSchema = z.discriminatedUnion('type', [
  ...organisationCommands,
  ...peopleCommands,
  ...governanceCommands,
  ...batchCommands,
  ...chartCommands,
  ...meetingCommands,
  ...sessionCommands,
  ...decisionCommands,
])
export type Command = z.infer<typeof commandSchema>
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

export const commandTypes: readonly CommandType[] = commandSchema.options.map(
  (option) => option.shape.type.value,
)
