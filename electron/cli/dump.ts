import fs from 'node:fs'
import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { dumpSession } from '../document/dump.ts'
import { writeFileWhole } from '../exports/write-file.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Writes a whole document as JSON. */
export const dump: Verb = {
  options: { out: 'text' },
  files: 1,
  run: async ({ files: [file = ''], text }, { stdout }) =>
    reading(file, async (session) => {
      const json = `${JSON.stringify(dumpSession(session), null, 2)}\n`
      const out = text('out')
      if (out === null) {
        stdout(json)
        return ok(null)
      }
      const target = path.resolve(out)
      if (fs.existsSync(target)) return fail(appError('file-exists', { name: path.basename(target) }))
      const written = await writeFileWhole(target, new TextEncoder().encode(json))
      return written.ok ? ok(null) : written
    }),
}
