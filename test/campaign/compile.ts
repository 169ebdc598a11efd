import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Why the parts of the campaign that need a helper of the system cannot run here; null where they can. */
export const whyNot: string | null = reason()

function reason(): string | null {
  if (process.platform !== 'linux') return 'made for Linux'
  return spawnSync('cc', ['--version']).status === 0 ? null : 'no C compiler (cc)'
}

/** Compiles a source of this folder into a library. */
export function compile(source: string, target: string): void {
  const file = path.join(import.meta.dirname, source)
  const { status, stderr } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-Wall', '-o', target, file, '-ldl'])
  if (status !== 0) throw new Error(`${source} does not compile: ${String(stderr)}`)
}
