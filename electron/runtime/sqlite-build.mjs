// @ts-check
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sweep } from './cache.mjs'
import { sqlite as said, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure } from './report.mjs'
import { installCommand, installLibraries } from './system-libraries.mjs'

// Built without a declared Node-API version, the module asks for no more than it uses, and one build serves
// Node.js 20, Node.js 24 and Electron 33. The last definition keeps the signatures that the sources expect.
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** Names a build: another version, other flags or another machine make another one. @param {string} version */
export function cacheKey(version, platform = process.platform, arch = process.arch) {
  return createHash('sha256').update([version, FLAGS, platform, arch].join('|')).digest('hex').slice(0, 16)
}

/**
 * Builds better-sqlite3 from the sources in its package into `target`. It works on a copy, because a half finished
 * `build` folder in the package itself would be loaded by the next program.
 *
 * @param {string} root
 * @param {string} node
 * @param {string} target
 */
export async function buildSqlite(root, node, target) {
  await installLibraries(['compiling'])
  // Under node_modules, so that the build finds node-addon-api.
  const place = join(root, 'node_modules/.cache/gouvernail/better-sqlite3-build')
  sweep(place)
  const work = `${place}.partial-${process.pid}`
  for (const part of ['binding.gyp', 'package.json', 'deps', 'lib', 'src']) {
    cpSync(join(root, 'node_modules/better-sqlite3', part), join(work, part), { recursive: true })
  }
  const gyp = join(root, 'node_modules/node-gyp/bin/node-gyp.js')
  const headers = findHeaders([node, process.execPath])
  const options = ['--release', '--force_build=1', '--jobs=max', ...(headers ? [`--nodedir=${headers}`] : [])]
  const env = { ...process.env, CXXFLAGS: FLAGS }
  const outcome = await run(node, [gyp, 'rebuild', ...options], { cwd: work, env })
  if (outcome.code !== 0) {
    const remedy = said.buildRemedy(installCommand(['compiling']))
    throw new SetUpFailure(steps.sqlite, said.buildFailed(outcome.code), remedy, outcome.output)
  }
  copyFileSync(join(work, 'build/Release/better_sqlite3.node'), target)
  rmSync(work, { recursive: true, force: true })
}

/**
 * Finds headers that need no download: those that came with a Node.js, or the system's. Without any, node-gyp fetches
 * them, and says so when it cannot.
 *
 * @param {readonly string[]} nodes
 */
function findHeaders(nodes) {
  const folders = [...nodes.map((node) => dirname(dirname(realpathSync(node)))), '/usr', '/usr/local']
  return folders.find((folder) => existsSync(join(folder, 'include/node/node_api.h')))
}
