import type { Method, MethodInput, MethodOutputs } from '#shared/api/contract.ts'
import type { Command } from '#shared/commands/command.ts'
import { call } from '../document/client.ts'
import { notifyError } from './notices.ts'

/** Runs a command and tells the user when it is refused, or what it left to do; true when it is done. */
export async function perform(command: Command): Promise<boolean> {
  const done = await ask('execute', command)
  if (done?.warning !== undefined) notifyError(done.warning)
  return done !== null
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
