import { z } from 'zod'
import { backupReasons, versionNameLimit } from '#shared/api/backups.ts'

/** What is written beside each backup. */
export const backupNoteSchema = z.object({
  /** Instant (ISO, UTC) of what it holds. */
  at: z.iso.datetime(),
  reason: z.enum(backupReasons),
  name: z.string().max(versionNameLimit),
  /** Where the document was. */
  document: z.string(),
  /** The state of the document: two backups with the same one hold the same. */
  state: z.string(),
})
export type BackupNote = z.infer<typeof backupNoteSchema>

/** A backup that is in its place. */
export type KeptBackup = BackupNote & {
  readonly id: string
  readonly file: string
  readonly byteSize: number
}
