import { spawnSync } from 'node:child_process'

/** Why tests that need a helper in C cannot run here; null where they can. */
export const whyNot: string | null = reason()

function reason(): string | null {
  if (process.platform !== 'linux') return 'made for Linux'
  return spawnSync('cc', ['--version']).status === 0 ? null : 'no C compiler (cc)'
}

/** Compiles a source into a library. */
export function compile(source: string, target: string): void {
  const { status, stderr } = spawnSync('cc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-Wall',
    '-o',
    target,
    source,
    '-ldl',
  ])
  if (status !== 0) throw new Error(`${source} does not compile: ${String(stderr)}`)
}
