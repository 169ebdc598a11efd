// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
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

/** The lines of the steps that run while something else talks to the reader. @type {AsyncLocalStorage<string[]>} */
const kept = new AsyncLocalStorage()

/**
 * Runs steps in the background: what they say is printed when they are awaited, and so is their failure thrown.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>} waits for the end
 */
export function inBackground(work) {
  /** @type {string[]} */
  const lines = []
  const outcome = kept.run(lines, work).then(
    (value) => () => value,
    (error) => () => {
      throw error
    },
  )
  return async () => {
    const result = await outcome
    process.stdout.write(lines.splice(0).join(''))
    return result()
  }
}

/** @param {string} text */
function say(text) {
  const lines = kept.getStore()
  if (lines === undefined) process.stdout.write(text)
  else lines.push(text)
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
  say(`  ${name} … `)
  try {
    const { said, value } = await work()
    const elapsed = (performance.now() - started) / 1000
    say(elapsed < 1 ? `${said}\n` : `${said} (${seconds(elapsed)})\n`)
    return value
  } catch (error) {
    say(`${failed}\n`)
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
