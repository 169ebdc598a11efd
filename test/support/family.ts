import fs from 'node:fs'

/** A process and all that descend from it, with their names. */
export function familyOf(pid: number): ReadonlyMap<number, string> {
  const parents = new Map<number, { readonly parent: number; readonly name: string }>()
  for (const entry of fs.readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? readStat(entry) : ''
    const [, name = '', parent = ''] = /\((.*)\) \S (\d+)/s.exec(stat) ?? []
    if (parent !== '') parents.set(Number(entry), { parent: Number(parent), name })
  }
  const family = new Map<number, string>()
  for (const [id, { name }] of parents) {
    for (let up: number | undefined = id; up !== undefined; up = parents.get(up)?.parent)
      if (up === pid) family.set(id, name)
  }
  return family
}

/** Ends a program and all that it started at once, as a power button would. */
export function killFamily(pid: number): void {
  if (pid === 0) return
  for (const member of familyOf(pid).keys()) {
    try {
      process.kill(member, 'SIGKILL')
    } catch {
      // It has ended with its parent.
    }
  }
}

function readStat(pid: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}
