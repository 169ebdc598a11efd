// @ts-check
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, findProjectNode, installDependencies } from './dependencies.mjs'
import { obtainElectron } from './electron.mjs'
import { locateElectron, withElectron } from './locate-electron.mjs'
import { steps } from './messages.mjs'
import { endChildrenWhenInterrupted } from './process.mjs'
import { runCommand, step } from './report.mjs'
import { prepareSqlite } from './sqlite.mjs'
import { installLibraries } from './system-libraries.mjs'

/**
 * @typedef {{
 *   root: string,
 *   node: string,
 *   electron: import('./locate-electron.mjs').ElectronRuntime | undefined,
 *   env: NodeJS.ProcessEnv,
 * }} Workplace what the commands of this folder need to start the project's tools
 */

// Not import.meta.dirname: a Node.js too old to have it must still be able to say that it is too old.
const here = fileURLToPath(import.meta.url)
export const root = resolve(here, '../../..')

/** @typedef {Omit<Workplace, 'electron'>} Tools what needs the npm packages only may begin with */

/** @typedef {{ window?: boolean, tests?: boolean, release?: boolean }} Needs a run without a window needs no Electron */

/**
 * Does what is missing on this machine, one line for each step, and nothing when nothing is missing.
 *
 * @param {Needs} needs
 * @returns {Promise<Workplace>}
 */
export async function setUp(needs = {}) {
  return obtainRuntime(await obtainTools(needs), needs)
}

/**
 * The first half: the npm packages and what the system must have. What needs no Electron may begin.
 *
 * @param {Needs} needs
 * @returns {Promise<Tools>}
 */
export async function obtainTools({ window = true, tests = false }) {
  endChildrenWhenInterrupted()
  await step(steps.node, checkNode)
  await step(steps.dependencies, () => installDependencies(root))
  if (window)
    await step(steps.libraries, () => installLibraries(tests ? ['electron', 'tests'] : ['electron']))
  const node = findProjectNode(root)
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return { root, node, env: { ...process.env, PATH: path } }
}

/**
 * The second half, which may fetch for long and compile on one core for a minute: Electron, and the native module.
 *
 * @param {Tools} tools
 * @param {Needs} needs
 * @returns {Promise<Workplace>}
 */
export async function obtainRuntime({ node, env }, { window = true, release = false }) {
  // Without a window nothing is fetched for Electron, but one that is there already must keep its native module.
  const electron = window
    ? await step(steps.electron, () => obtainElectron(root, node, { officialOnly: release }))
    : locateElectron(root)
  await step(steps.sqlite, () => prepareSqlite(root, node, electron))
  return { root, node, electron, env: electron ? withElectron(electron, env) : env }
}

if (realpathSync(process.argv[1] ?? here) === here) {
  await runCommand(async () => {
    await setUp({ tests: true })
    return 0
  })
}
