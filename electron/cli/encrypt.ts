import fs from 'node:fs'
import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { isLongPassword } from '#shared/api/passwords.ts'
import { fail } from '#shared/kit/result.ts'
import { writeEncryptedCopy } from '../encryption/encrypted-copy.ts'
import { askPassword } from './password.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Writes a clean copy of a document that only a password opens. */
export const encrypt: Verb = {
  options: {},
  files: 2,
  run: ({ files: [file = '', target = ''] }, { stdout }) =>
    reading(file, async (session) => {
      if (fs.existsSync(target)) return fail(appError('file-exists', { name: path.basename(target) }))
      const password = await askPassword(true)
      if (!password.ok) return password
      if (!isLongPassword(password.value)) return fail(appError('password-short'))
      const written = await writeEncryptedCopy(session, target, password.value)
      if (written.ok) stdout(`${target}\n`)
      return written
    }),
}
