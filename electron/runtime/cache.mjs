// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const PARTIAL = '.partial-'

/** The folder of this user where what is slow to obtain is kept, shared by every checkout. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache'), 'gouvernail')
}

/**
 * Makes a folder or file appear whole or not at all: the work fills a sibling that is renamed at the end, and what an
 * interrupted run left behind is swept first. When another run was faster, its result is kept; a result that is no
 * longer good is replaced, but only once the new one is complete.
 *
 * @param {string} target
 * @param {(partial: string) => Promise<void>} fill
 * @param {() => boolean} [isGood]
 */
export async function publish(target, fill, isGood = () => existsSync(target)) {
  mkdirSync(dirname(target), { recursive: true })
  sweep(target)
  const partial = `${target}${PARTIAL}${process.pid}`
  await fill(partial)
  if (isGood()) {
    rmSync(partial, { recursive: true, force: true })
    return
  }
  // A file is replaced by the renaming itself; a folder has to make room first.
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true })
  renameSync(partial, target)
}

/** Removes the partial results of runs that are no longer alive. @param {string} target */
export function sweep(target) {
  if (!existsSync(dirname(target))) return
  const prefix = `${basename(target)}${PARTIAL}`
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(prefix)) continue
    const owner = Number(name.slice(prefix.length))
    if (owner === process.pid || !isAlive(owner)) {
      rmSync(join(dirname(target), name), { recursive: true, force: true })
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: alive, but not ours.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
