// @ts-check
import { spawn } from 'node:child_process'
import { interrupted } from './messages.mjs'

/** @typedef {{ code: number, output: string, stdout: string, failure: 'none' | 'launch' | 'time' }} Outcome */

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const children = new Set()
/** Those that talk to the user themselves. @type {Set<ChildProcess>} */
const shown = new Set()
const interruption = new AbortController()
/** How long what was interrupted may take to end by itself, in milliseconds. */
const PATIENCE = 5000
const ownGroups = process.platform !== 'win32'

/**
 * Runs a command silently and returns what it printed. On POSIX it leads its own process group, so that an
 * interruption ends its grandchildren too (npm, make and the compiler do not all pass a signal on).
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limit?: number, shell?: boolean }} [options] limit in seconds
 * @returns {Promise<Outcome>}
 */
export function run(command, parameters, options = {}) {
  return new Promise((settle) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroups,
      windowsHide: true,
    })
    children.add(child)
    let output = ''
    let stdout = ''
    /** @type {Outcome['failure']} */
    let failure = 'none'
    const timer =
      options.limit &&
      setTimeout(() => {
        failure = 'time'
        end(child)
      }, options.limit * 1000)
    child.stdout.setEncoding('utf8')
    child.stderr.setEncoding('utf8')
    child.stdout.on('data', (chunk) => {
      output += chunk
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer || undefined)
      children.delete(child)
      // What was interrupted has not failed: nobody waits for it any more.
      if (!interruption.signal.aborted) settle({ code, output, stdout, failure })
    }
    child.on('error', (error) => {
      failure = 'launch'
      output += error.message
      finish(-1)
    })
    child.on('close', (code, signal) => finish(code ?? (signal ? 128 : 1)))
  })
}

/**
 * Runs a command that talks to the user directly, and returns its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function show(command, parameters, options = {}) {
  return new Promise((settle, refuse) => {
    const child = spawn(command, parameters, { ...options, stdio: 'inherit' })
    children.add(child)
    shown.add(child)
    child.on('error', refuse)
    child.on('close', (code, signal) => {
      children.delete(child)
      shown.delete(child)
      settle(code ?? (signal ? 128 : 1))
    })
  })
}

/**
 * Ends the process together with what it started.
 *
 * @param {ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} [signal]
 */
function end(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return
  try {
    // Only `run` makes a group of its own; for the others this throws and the process alone is ended.
    process.kill(ownGroups ? -child.pid : child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** Makes Ctrl+C end everything that was started, wait for it, and say that the same command resumes. */
export function endChildrenWhenInterrupted() {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])) {
    process.once(signal, () => {
      interruption.abort()
      if (shown.size === 0) console.error(interrupted)
      endAll().then(() => process.exit(code))
    })
  }
}

/** Waits too: npm clearing up after itself would trip over the next run. */
async function endAll() {
  const living = [...children]
  const closed = living.map((child) => new Promise((settle) => child.once('close', settle)))
  for (const child of living) end(child)
  const insist = setTimeout(() => {
    for (const child of living) end(child, 'SIGKILL')
  }, PATIENCE)
  await Promise.all(closed)
  clearTimeout(insist)
}
