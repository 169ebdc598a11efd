import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What can be seen of a file and its neighbours, to compare before and after. */
export function stateOf(file: string): object {
  const { mtimeNs, size } = fs.statSync(file, { bigint: true })
  return {
    neighbours: fs.readdirSync(path.dirname(file)).sort(),
    mtimeNs,
    size,
    bytes: fs.statSync(file).isFile()
      ? createHash('sha256').update(fs.readFileSync(file)).digest('hex')
      : null,
  }
}
