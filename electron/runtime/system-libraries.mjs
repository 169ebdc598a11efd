// @ts-check
import { existsSync } from 'node:fs'
import { exitCode, libraries as said, steps } from './messages.mjs'
import { run } from './process.mjs'
import { SetUpFailure } from './report.mjs'

/** What Electron links to; then what the tests use: a virtual screen, and judges for the printed documents. */
const FOR_ELECTRON = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0']
const FOR_TESTS = ['xvfb', 'xauth', 'poppler-utils', 'qpdf']
const FOR_COMPILING = ['python3', 'make', 'g++']

/** @typedef {'electron' | 'tests' | 'compiling'} Purpose */

const packagesOf = { electron: FOR_ELECTRON, tests: FOR_TESTS, compiling: FOR_COMPILING }

/**
 * The packages that are not installed. Since 2024 Debian and Ubuntu rename libraries with a t64 suffix, which counts.
 *
 * @param {readonly string[]} wanted
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

export const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version')

/** @param {readonly Purpose[]} purposes */
export function installCommand(purposes) {
  const names = purposes.flatMap((purpose) => packagesOf[purpose])
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/**
 * Installs what is missing when that is possible without asking anybody, and otherwise prints the exact command.
 *
 * @param {readonly Purpose[]} purposes
 */
export async function installLibraries(purposes) {
  if (!isDebian()) return { said: said.notNeeded, value: undefined }
  const wanted = purposes.flatMap((purpose) => packagesOf[purpose])
  const missing = missingPackages(wanted, await installedPackages(wanted))
  if (missing.length === 0) return { said: said.present, value: undefined }
  const isRoot = process.getuid?.() === 0
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // An unreachable secondary source makes `update` fail although what we need is there: the installation decides.
  if (isRoot) await run('apt-get', ['update', '-qq'], { env })
  const names = await availableNames(missing)
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
  if (!isRoot) return { said: said.missing(names, `sudo sh -c '${command}'`), value: undefined }
  const outcome = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
  if (outcome.code !== 0) {
    const cause = exitCode('apt-get install', outcome.code)
    throw new SetUpFailure(steps.libraries, cause, said.remedy(command), outcome.output)
  }
  return { said: said.installed(names), value: undefined }
}

/** @param {readonly string[]} wanted */
async function installedPackages(wanted) {
  const names = wanted.flatMap((name) => [name, `${name}t64`])
  const { stdout } = await run('dpkg-query', ['-W', '-f', `\${db:Status-Status} \${Package}\n`, ...names])
  const lines = stdout.split('\n').filter((line) => line.startsWith('installed '))
  return new Set(lines.map((line) => line.slice('installed '.length)))
}

/** @param {readonly string[]} missing */
async function availableNames(missing) {
  const { stdout } = await run('apt-cache', ['pkgnames'])
  const known = new Set(stdout.split('\n'))
  return missing.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name))
}
