import type { Command, CommandOf, CommandType } from '#shared/commands/command.ts'
import { ok } from '#shared/kit/result.ts'
import { type Outcome, refuse } from './handler.ts'
import { isBarrier, isErasure, type OneCommand } from './handlers.ts'

/** Runs commands one after the other, until one is refused: then nothing of them stays. An erasure goes alone. */
export function runSteps(
  { purpose, about = '', steps }: CommandOf<'steps'>,
  run: (step: OneCommand) => Outcome,
): Outcome {
  if (steps.some(isErasure)) return refuse('input-invalid', { field: 'steps' })
  const naming = namingStep(steps)
  let label: Outcome = ok({})
  for (const step of steps) {
    const outcome = run(step)
    if (!outcome.ok) return outcome
    if (step === naming) label = outcome
  }
  if (purpose === null || isBarrier(naming)) return label
  return ok(about === '' ? { purpose, count: steps.length } : { purpose, name: about })
}

/** Under which type a command enters the history: an official act among several gives its own, which undo tells. */
export function entryType(command: Command): CommandType {
  if (command.type !== 'steps') return command.type
  const naming = namingStep(command.steps)
  return command.purpose === null || isBarrier(naming) ? naming.type : command.type
}

function namingStep(steps: readonly OneCommand[]): OneCommand {
  const [first] = steps
  if (first === undefined) throw new Error('the schema asks for one step at least')
  return steps.find(isBarrier) ?? first
}
