import type { Command, CommandOf, CommandType } from '#shared/commands/command.ts'
import type { AnyRecord } from '#shared/document/collections.ts'
import { ok } from '#shared/kit/result.ts'
import { agendaHandlers } from './agendas.ts'
import { applyBatch } from './batch.ts'
import { chartHandlers } from './chart.ts'
import { convocationHandlers } from './convocations.ts'
import { decisionHandlers } from './decisions.ts'
import { governanceHandlers } from './governance.ts'
import type { CommandContext, Handler, Outcome } from './handler.ts'
import { meetingHandlers } from './meetings.ts'
import { mergeDocument } from './merge.ts'
import { minutesHandlers } from './minutes.ts'
import { organisationHandlers } from './organisation.ts'
import { paperHandlers } from './papers.ts'
import { peopleHandlers } from './people.ts'
import { qualityHandlers } from './quality.ts'
import { registerHandlers } from './registers.ts'
import { sessionHandlers } from './sessions.ts'
import { themeHandlers } from './themes.ts'

/** All but `steps`, which runs several of them (`run-steps.ts`). */
type OneCommandType = Exclude<CommandType, 'steps'>
export type OneCommand = CommandOf<OneCommandType>

/** One handler for each command; a missing one does not compile. */
const handlers: { readonly [T in OneCommandType]: Handler<T> } = {
  ...organisationHandlers,
  ...peopleHandlers,
  ...governanceHandlers,
  'batch.apply': applyBatch,
  'document.merge': mergeDocument,
  ...registerHandlers,
  ...chartHandlers,
  ...meetingHandlers,
  ...convocationHandlers,
  ...agendaHandlers,
  ...sessionHandlers,
  ...minutesHandlers,
  ...decisionHandlers,
  ...themeHandlers,
  ...qualityHandlers,
  ...paperHandlers,
  'trash.empty': ({ count }) => ok({ count }),
  'backups.forget': ({ count }) => ok({ count }),
}

/** What they erase must leave the file: the images that would bring it back too. */
const erasures: ReadonlySet<CommandType> = new Set<CommandType>([
  'person.purge',
  'person.anonymise',
  'trash.empty',
])

/** Official acts, which can only be answered, and erasures, which nothing brings back. */
const barriers: ReadonlySet<CommandType> = new Set<CommandType>([
  'decision.adopt',
  'decision.annul',
  'convocation.send',
  'minutes.adopt',
  'document.send-copy',
  'backups.forget',
  ...erasures,
])

/** Runs the handler of a command; must be called inside a recorded transaction. */
export function handle<T extends OneCommandType>(command: CommandOf<T>, context: CommandContext): Outcome {
  const { type } = command as OneCommand
  const handler = handlers[type] as unknown as Handler<T> // the type of a command is the key of its handler
  return handler(command, context)
}

/** Tells whether undo must stop at this command. */
export function isBarrier(command: Command): boolean {
  if (command.type === 'steps') return command.steps.some(isBarrier)
  return barriers.has(command.type) || isErasure(command)
}

/** Tells whether nothing of what was before this command may stay in the history. */
export function isErasure(command: Command): boolean {
  // A copy in which somebody was made anonymous makes her so here, for good.
  if (command.type === 'document.merge') return command.changes.some(makesAnonymous)
  return erasures.has(command.type)
}

/** Tells whether the history keeps this command even where it changed no record. */
export function leavesTrace(command: Command): boolean {
  return isErasure(command) || command.type === 'backups.forget' || command.type === 'document.send-copy'
}

function makesAnonymous({
  collection,
  before,
  after,
}: CommandOf<'document.merge'>['changes'][number]): boolean {
  const isErased = (record: AnyRecord | null) =>
    record !== null && 'anonymisedOn' in record && record.anonymisedOn !== null
  return collection === 'person' && before !== null && !isErased(before) && isErased(after)
}
