import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder of its own for the tests of one file, removed at the end. */
export function temporaryFolder(): { readonly path: (name: string) => string } {
  let folder = ''
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(fastFolder(), 'gouvernail-test-'))
  })
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return { path: (name) => path.join(folder, name) }
}

/** Thousands of commits wait for a disk that others keep busy: where memory can hold files, they go there. */
function fastFolder(): string {
  const memory = '/dev/shm'
  if (!fs.existsSync(memory)) return os.tmpdir()
  const { bavail, bsize } = fs.statfsSync(memory)
  return bavail * bsize > 500_000_000 ? memory : os.tmpdir()
}
