import path from 'node:path'
import { localMoment } from '#shared/kit/local-moment.ts'
import { faultOfBackup } from '../backups/verify-backup.ts'
import { writeBackup } from '../backups/write-backup.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Writes a verified backup of a document into a folder, named after it and the moment. */
export const backup: Verb = {
  options: {},
  files: 2,
  run: ({ files: [file = '', folder = ''] }, { stdout, now }) =>
    reading(file, async (session) => {
      const { day, time } = localMoment(now())
      const { name, ext } = path.parse(file)
      const target = path.join(path.resolve(folder), `${name}_${day}_${time.replace(':', 'h')}${ext}`)
      const written = await writeBackup(session, target, async (copy) => faultOfBackup(copy))
      if (written.ok) stdout(`${target}\n`)
      return written
    }),
}
