// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { cacheFolder, publish } from './cache.mjs'
import { sqlite as said, electron as saidElectron, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure } from './report.mjs'
import { buildSqlite, cacheKey } from './sqlite-build.mjs'
import { installCommand } from './system-libraries.mjs'

/** @typedef {{ name: string, executable: string, env: NodeJS.ProcessEnv }} Runtime */

/**
 * Makes better-sqlite3 load in every runtime given. The shipped binary is never tried first: in a runtime whose Node-API
 * is too old it does not fail, it ends the process.
 *
 * @param {string} root
 * @param {string} node
 * @param {import('./locate-electron.mjs').ElectronRuntime | undefined} electron
 */
export async function prepareSqlite(root, node, electron) {
  const runtimes = runtimesOf(node, electron)
  const place = placeOf(root)
  if (readStamp(place) === stampOf(place, runtimes)) return { said: said.ready, value: undefined }
  const how = await putInPlace(root, node, place, runtimes)
  for (const runtime of runtimes) {
    const reason = await whyNotLoaded(place, runtime)
    if (reason !== undefined) {
      const remedy = said.cleanRemedy(relative(process.cwd(), place.folder) || place.folder)
      throw new SetUpFailure(steps.sqlite, said.doesNotLoad(runtime.name, reason), remedy)
    }
  }
  mkdirSync(dirname(place.stamp), { recursive: true })
  writeFileSync(place.stamp, stampOf(place, runtimes))
  return { said: how, value: undefined }
}

/** Says whether better-sqlite3 already loads in Node.js, whatever Electron needs. @param {string} root @param {string} node */
export async function loadsInNode(root, node) {
  const reasons = await Promise.all(
    runtimesOf(node, undefined).map((runtime) => whyNotLoaded(placeOf(root), runtime)),
  )
  return reasons.every((reason) => reason === undefined)
}

/** @param {string} node @param {import('./locate-electron.mjs').ElectronRuntime | undefined} electron @returns {Runtime[]} */
function runtimesOf(node, electron) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const runtimes = [{ name: 'Node.js', executable: node, env }]
  if (electron === undefined) return runtimes
  const { executable, version } = electron
  return [
    ...runtimes,
    { name: `Electron ${version}`, executable, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } },
  ]
}

/** @typedef {{ folder: string, built: string, stamp: string }} Place */

/** @param {string} root @returns {Place} */
function placeOf(root) {
  const folder = join(root, 'node_modules/better-sqlite3')
  return {
    folder,
    built: join(folder, 'build/Release/better_sqlite3.node'),
    stamp: join(root, 'node_modules/.cache/gouvernail/better-sqlite3.json'),
  }
}

/**
 * What the last verification was about: nothing is asked again while none of it has changed.
 *
 * @param {Place} place
 * @param {readonly Runtime[]} runtimes
 */
function stampOf(place, runtimes) {
  const facts = [
    versionOf(place),
    factsOf(place.built),
    ...runtimes.map(({ executable }) => factsOf(executable)),
  ]
  return `${JSON.stringify(facts)}\n`
}

/** @param {string} path */
function factsOf(path) {
  const status = statSync(path, { throwIfNoEntry: false })
  return status ? [path, status.size, Math.round(status.mtimeMs)] : null
}

/** @param {Place} place */
function readStamp(place) {
  return existsSync(place.stamp) ? readFileSync(place.stamp, 'utf8') : undefined
}

/** @param {Place} place @returns {string} */
function versionOf(place) {
  return JSON.parse(readFileSync(join(place.folder, 'package.json'), 'utf8')).version
}

/**
 * @param {string} root
 * @param {string} node
 * @param {Place} place
 * @param {readonly Runtime[]} runtimes
 * @returns {Promise<string>}
 */
async function putInPlace(root, node, place, runtimes) {
  const offered = await Promise.all(runtimes.map(nodeApiOf))
  if ((await hasShipped(node, place)) && Math.min(...offered) >= requiredNodeApi(readBindings(place))) {
    // A build from another day would be preferred to the shipped binary.
    rmSync(join(place.folder, 'build'), { recursive: true, force: true })
    return said.shipped
  }
  const cached = join(cacheFolder(), `better-sqlite3-${cacheKey(versionOf(place))}.node`)
  if (existsSync(cached)) {
    await install(cached, place)
    const reasons = await Promise.all(runtimes.map((runtime) => whyNotLoaded(place, runtime)))
    if (reasons.every((reason) => reason === undefined)) return said.fromCache
    // Made on a system with another C library, for example in a home folder shared by containers.
    rmSync(cached)
  }
  await publish(cached, (partial) => buildSqlite(root, node, partial))
  await install(cached, place)
  return said.built
}

/** @param {Runtime} runtime */
async function nodeApiOf(runtime) {
  const outcome = await run(runtime.executable, ['-p', 'process.versions.napi'], {
    env: runtime.env,
    limit: 30,
  })
  const version = Number(outcome.stdout.trim())
  if (outcome.code === 0 && version > 0) return version
  const reason = outcome.output.trim().split('\n').at(-1) ?? ''
  const remedy = saidElectron.libraries(installCommand(['electron']))
  throw new SetUpFailure(steps.electron, saidElectron.doesNotStart(reason), remedy, outcome.output)
}

/** The module itself knows whether it ships a binary for this platform. @param {string} node @param {Place} place */
async function hasShipped(node, place) {
  return (await run(node, [join(place.folder, 'lib/binding.js')])).stdout === '1'
}

/** @param {Place} place */
const readBindings = (place) => readFileSync(join(place.folder, 'binding.gyp'), 'utf8')

/** The Node-API version that the shipped binaries are made for. @param {string} bindings the text of binding.gyp */
export function requiredNodeApi(bindings) {
  return Number(/NAPI_VERSION=(\d+)/.exec(bindings)?.[1] ?? Number.POSITIVE_INFINITY)
}

/** @param {string} binary @param {Place} place */
async function install(binary, place) {
  // Replaced by renaming, never written into: a running program may have the old one mapped.
  await publish(
    place.built,
    async (partial) => copyFileSync(binary, partial),
    () => false,
  )
}

/** @param {Place} place @param {Runtime} runtime @returns {Promise<string | undefined>} */
async function whyNotLoaded(place, runtime) {
  const script = `new (require(${JSON.stringify(place.folder)}))(':memory:').close()`
  const outcome = await run(runtime.executable, ['-e', script], { env: runtime.env, limit: 30 })
  return outcome.code === 0
    ? undefined
    : outcome.output.trim().split('\n').slice(0, 8).join(' ').slice(0, 500) || `${outcome.code}`
}
