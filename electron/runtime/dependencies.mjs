// @ts-check
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { exitCode, dependencies as said, node as saidNode, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure } from './report.mjs'

/** The oldest Node.js that can run this folder, and the oldest that runs the project's TypeScript directly. */
export const OLDEST_FOR_SET_UP = '20.19.0'
export const OLDEST_FOR_PROJECT = '22.18.0'

/** Says whether version `a` is at least `b`; a leading v is accepted. @param {string} a @param {string} b */
export function isAtLeast(a, b) {
  const numbers = (/** @type {string} */ version) =>
    version.replace(/^v/, '').split(/[.-]/).slice(0, 3).map(Number)
  const [left, right] = [numbers(a), numbers(b)]
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

export function checkNode() {
  if (!isAtLeast(process.version, OLDEST_FOR_SET_UP)) {
    throw new SetUpFailure(
      steps.node,
      saidNode.tooOld(process.version, OLDEST_FOR_SET_UP),
      saidNode.installNewer(OLDEST_FOR_PROJECT),
    )
  }
  return { said: process.version, value: undefined }
}

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Says whether what npm recorded after its last installation is what the lock file asks for. Packages for other
 * platforms are optional and may be absent.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  const want = wanted.packages ?? {}
  const have = installed.packages ?? {}
  for (const [path, { version }] of Object.entries(have)) {
    if (want[path]?.version !== version) return false
  }
  return Object.entries(want).every(
    ([path, { optional }]) => path === '' || optional === true || path in have,
  )
}

/** Runs `npm ci` unless node_modules already matches the lock file. @param {string} root */
export async function installDependencies(root) {
  if (matchesLock(root)) return { said: said.upToDate, value: undefined }
  const modules = join(root, 'node_modules')
  if (process.platform === 'win32' && isInside(process.execPath, modules)) {
    throw new SetUpFailure(steps.dependencies, said.inUse, said.runByHand)
  }
  const outcome = await npm(root, ['ci', '--no-audit', '--loglevel=error'])
  if (outcome.code !== 0) {
    throw new SetUpFailure(steps.dependencies, exitCode('npm ci', outcome.code), said.remedy, outcome.output)
  }
  const count = Object.keys(readLock(join(modules, '.package-lock.json'))?.packages ?? {}).length
  return { said: said.installed(count), value: undefined }
}

/** @param {string} root */
function matchesLock(root) {
  const wanted = readLock(join(root, 'package-lock.json'))
  const installed = readLock(join(root, 'node_modules/.package-lock.json'))
  return wanted !== undefined && installed !== undefined && isInstalled(wanted, installed)
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} path @param {string} folder */
function isInside(path, folder) {
  return existsSync(folder) && realpathSync(path).startsWith(realpathSync(folder) + sep)
}

/**
 * Runs npm with the user's own configuration (registry, proxy, certificates).
 *
 * @param {string} root
 * @param {readonly string[]} parameters
 */
export function npm(root, parameters) {
  const script = process.env.npm_execpath
  if (script?.includes('npm-cli')) {
    return run(process.env.npm_node_execpath ?? process.execPath, [script, ...parameters], { cwd: root })
  }
  return run('npm', parameters, { cwd: root, shell: process.platform === 'win32' })
}

/**
 * Finds the Node.js that runs the project: the one that `npm ci` brought for this platform, otherwise the one running
 * now when it is recent enough.
 *
 * @param {string} root
 */
export function findProjectNode(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const brought = resolve(root, `node_modules/node-${platform}-${process.arch}/bin`, file)
  if (existsSync(brought)) return brought
  if (isAtLeast(process.version, OLDEST_FOR_PROJECT)) return process.execPath
  throw new SetUpFailure(
    steps.node,
    saidNode.tooOld(process.version, OLDEST_FOR_PROJECT),
    saidNode.installNewer(OLDEST_FOR_PROJECT),
  )
}
