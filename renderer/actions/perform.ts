import type { Method, MethodInput, MethodOutputs } from '#shared/api/contract.ts'
import type { Command } from '#shared/commands/command.ts'
import { call } from '../document/client.ts'
import { notifyError } from './notices.ts'

/** Runs a command and tells the user when it is refused, or what it left to do; true when it is done. */
export async function perform(command: Command): Promise<boolean> {
  return (await revisionOf(command)) !== null
}

/** The same; answers the revision that the document has thereby, null when it was refused. */
export async function revisionOf(command: Command): Promise<number | null> {
  const done = await ask('execute', command)
  if (done?.warning !== undefined) notifyError(done.warning)
  return done?.revision ?? null
}

/** Calls a method and tells the user when it fails; null then. */
export async function ask<M extends Method>(
  method: M,
  input: MethodInput<M>,
): Promise<MethodOutputs[M] | null> {
  const answer = await call(method, input)
  if (answer.ok) return answer.value
  notifyError(answer.error)
  return null
}
