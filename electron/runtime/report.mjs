// @ts-check
import { failed, failureLines, seconds, unexpected } from './messages.mjs'

/** A failure that the reader can do something about: it names the step, its cause and the remedy. */
export class SetUpFailure extends Error {
  /**
   * @param {string} step
   * @param {string} cause
   * @param {string} remedy
   * @param {string} [output] what the failed command printed
   */
  constructor(step, cause, remedy, output = '') {
    super(cause)
    this.step = step
    this.remedy = remedy
    this.output = output
  }
}

/**
 * Runs one step and prints one line for it. The work returns what to say and what to hand on.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<{ said: string, value: T }> | { said: string, value: T }} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now()
  process.stdout.write(`  ${name} … `)
  try {
    const { said, value } = await work()
    const elapsed = (performance.now() - started) / 1000
    process.stdout.write(elapsed < 1 ? `${said}\n` : `${said} (${seconds(elapsed)})\n`)
    return value
  } catch (error) {
    process.stdout.write(`${failed}\n`)
    throw error
  }
}

/** Says on standard error what went wrong. @param {unknown} error */
export function explain(error) {
  if (!(error instanceof SetUpFailure)) {
    console.error(unexpected, error)
    return
  }
  if (error.output) console.error(`\n${shorten(error.output)}`)
  console.error(`\n${failureLines(error.step, error.message, error.remedy).join('\n')}`)
}

/** The cause stands at the top of what some tools print, and at the bottom for others. @param {string} output */
function shorten(output) {
  const lines = output.trimEnd().split('\n')
  return (lines.length <= 40 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-25)]).join('\n')
}

/**
 * Runs a command of this folder: its result is the exit code, and a failure is explained, never thrown at the user.
 *
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    explain(error)
    process.exitCode = 1
  }
}
