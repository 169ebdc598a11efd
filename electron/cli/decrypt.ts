import fs from 'node:fs'
import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { fail } from '#shared/kit/result.ts'
import { openEncrypted, writeDecrypted } from '../encryption/encrypted-copy.ts'
import { askPassword } from './password.ts'
import type { Verb } from './verb.ts'

/** Opens an encrypted copy, and writes the document that it holds. */
export const decrypt: Verb = {
  options: {},
  files: 2,
  run: async ({ files: [file = '', target = ''] }, { stdout }) => {
    // Before anything is asked: nobody types a password for nothing.
    if (!fs.existsSync(file)) return fail(appError('file-missing', { name: path.basename(file) }))
    if (fs.existsSync(target)) return fail(appError('file-exists', { name: path.basename(target) }))
    const password = await askPassword(false)
    if (!password.ok) return password
    const opened = await openEncrypted(file, password.value)
    if (!opened.ok) return opened
    const written = writeDecrypted(opened.value, target)
    if (written.ok) stdout(`${target}\n`)
    return written
  },
}
