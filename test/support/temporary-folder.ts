import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder of its own for the tests of one file, removed at the end. */
export function temporaryFolder(): { readonly path: (name: string) => string } {
  let folder = ''
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-test-'))
  })
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return { path: (name) => path.join(folder, name) }
}
