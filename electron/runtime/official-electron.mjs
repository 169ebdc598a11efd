// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache.mjs'
import { electronPackageVersion } from './locate-electron.mjs'
import { outOfTime } from './messages.mjs'
import { run } from './process.mjs'

const PROBE_LIMIT = 6
const DOWNLOAD_LIMIT = 15 * 60
const RETRY_AFTER = 24 * 60 * 60 * 1000

// Asks for the smallest file of the release with Electron's own downloader, so that mirrors, proxies and redirections
// count exactly as they will for the archive. 3 bypasses its cache: the answer must come from the network.
const probe = (/** @type {string} */ version) => `
  const { downloadArtifact } = await import('@electron/get')
  const { rmSync } = await import('node:fs')
  const { dirname } = await import('node:path')
  const file = await downloadArtifact({ version: '${version}', artifactName: 'SHASUMS256.txt', isGeneric: true, cacheMode: 3 })
  rmSync(dirname(file), { recursive: true, force: true })`

/**
 * Installs Electron the way its own package does, and returns why not when it cannot.
 *
 * @param {string} root
 * @param {string} node
 * @returns {Promise<string | undefined>}
 */
export async function installOfficialElectron(root, node) {
  const cwd = join(root, 'node_modules/electron')
  const env = { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' }
  const version = electronPackageVersion(root)
  const answer = await run(node, ['--input-type=module', '-e', probe(version)], {
    cwd,
    env,
    limit: PROBE_LIMIT,
  })
  const reason = whyNot(answer, PROBE_LIMIT)
  if (reason) return reason
  // A half extracted archive from an interrupted run would be taken for a whole one.
  for (const name of ['path.txt', 'dist']) rmSync(join(cwd, name), { recursive: true, force: true })
  return whyNot(await run(node, ['install.js'], { cwd, env, limit: DOWNLOAD_LIMIT }), DOWNLOAD_LIMIT)
}

/** @param {import('./process.mjs').Outcome} outcome @param {number} limit */
function whyNot(outcome, limit) {
  if (outcome.failure === 'time') return outOfTime('electron', limit).replace(/\.$/, '')
  if (outcome.code === 0) return undefined
  const code = outcome.output.match(/code: '(\w+)'/)?.[1]
  const response = outcome.output.match(/Response code \d+[^\n]*/)?.[0]
  return response ?? code ?? outcome.output.trim().split('\n').at(-1) ?? '?'
}

const memory = () => join(cacheFolder(), 'official-electron.json')

/** Another mirror is another question. */
const mirror = () => process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? ''

/** Says whether the official download was tried in vain, from the same place, less than a day ago. */
export function wasUnreachable(now = Date.now()) {
  try {
    const remembered = JSON.parse(readFileSync(memory(), 'utf8'))
    const age = now - Date.parse(remembered.unreachableAt)
    return remembered.mirror === mirror() && age >= 0 && age < RETRY_AFTER
  } catch {
    return false
  }
}

/** @param {boolean} reachable */
export function rememberReachability(reachable, now = Date.now()) {
  if (reachable) {
    rmSync(memory(), { force: true })
    return
  }
  mkdirSync(cacheFolder(), { recursive: true })
  const answer = { unreachableAt: new Date(now).toISOString(), mirror: mirror() }
  writeFileSync(memory(), `${JSON.stringify(answer)}\n`)
}
