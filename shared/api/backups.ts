import { z } from 'zod'

/** Why a backup was made. */
export const backupReasons = [
  'opening',
  'hourly',
  'migration',
  'import',
  'merge',
  'restore',
  'named',
] as const
export type BackupReason = (typeof backupReasons)[number]

/** How long the name of a version may be. */
export const versionNameLimit = 80

/** A verified backup of a document, kept on this machine; its path stays in the main process. */
export type Backup = {
  readonly id: string
  /** Instant (ISO, UTC) of what it holds. */
  readonly at: string
  readonly reason: BackupReason
  /** What the user called it; empty unless it is a named version. */
  readonly name: string
  readonly byteSize: number
}

/** The backups that hold what was erased from the document since. */
export type ErasedBackups = {
  readonly count: number
  /** How many of them are named versions, which otherwise stay for ever. */
  readonly named: number
  /** Instants (ISO, UTC): of the oldest one, and from when on they go by themselves. */
  readonly oldest: string
  readonly due: string
  /** What was made before this instant holds it. */
  readonly until: string
}

export const backupIdField = z.string().regex(/^[0-9TZ-]{16,32}$/)
