import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const day = 86_400_000
/** `.~gouvernail-MACHINE-PROCESS-CHANCE.tmp`, and the journal that SQLite keeps beside it. */
const form = /^\.~gouvernail-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp(-journal)?$/

/** A name for a temporary of this process. */
export function freshName(): string {
  return `.~gouvernail-${machine()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

/** Takes away the temporaries that killed programs left in a folder: those of dead processes of this machine, and old ones. */
export function removeLeftovers(folder: string): void {
  try {
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name)
      if (isLeftover(name, file)) fs.rmSync(file, { force: true })
    }
  } catch {
    // Comfort only: a folder that cannot be read or changed keeps them.
  }
}

function isLeftover(name: string, file: string): boolean {
  const [, where, maker] = form.exec(name) ?? []
  const stat = where === undefined ? undefined : fs.lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile()) return false
  return stat.mtimeMs < Date.now() - day || (where === machine() && !isAlive(Number(maker)))
}

function isAlive(maker: number): boolean {
  try {
    process.kill(maker, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function machine(): string {
  return createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8)
}
