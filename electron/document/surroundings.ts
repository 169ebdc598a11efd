import fs from 'node:fs'
import path from 'node:path'
import type { Surroundings } from '#shared/api/models.ts'
import { conflictsOf, originalOfConflict } from '#shared/document/conflict-copies.ts'

/** Folders that a service keeps the same on several machines, by the names that it gives them. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive(?: - .+)?$/i, 'OneDrive'],
  [/^Nextcloud\d*$/i, 'Nextcloud'],
  [/^ownCloud\d*$/i, 'ownCloud'],
  [/^Dropbox(?: \(.+\))?$/i, 'Dropbox'],
  [/^kDrive$/i, 'kDrive'],
  [/^(?:Google Drive|Mon Drive|My Drive)$/i, 'Google Drive'],
  [/^Seafile$/i, 'Seafile'],
  [/^Synology ?Drive$/i, 'Synology Drive'],
  [/^iCloud ?Drive$/i, 'iCloud Drive'],
]
/** File systems of other machines (Linux, statfs(2)): SMB, SMB2, CIFS, NFS. */
const shared: ReadonlySet<number> = new Set([0x517b, 0xfe534d42, 0xff534d42, 0x6969])

/** Where a document lies, as far as names and the system tell, and the copies in conflict beside it. Reads no document. */
export function surroundingsOf(file: string): Surroundings {
  const { dir, name, ext } = path.parse(path.resolve(file))
  const service = serviceOf(dir)
  return {
    service,
    isShared: service === null && isShared(dir),
    conflicts: conflictsOf(name, namesIn(dir, ext)),
    conflictOf: originalOfConflict(name),
  }
}

function serviceOf(folder: string): string | null {
  const parts = folder.split(path.sep)
  return services.find(([mark]) => parts.some((part) => mark.test(part)))?.[1] ?? null
}

function isShared(folder: string): boolean {
  if (folder.startsWith('\\\\')) return true
  try {
    return process.platform === 'linux' && shared.has(fs.statfsSync(folder).type)
  } catch {
    return false
  }
}

function namesIn(folder: string, ext: string): readonly string[] {
  try {
    return fs
      .readdirSync(folder)
      .flatMap((entry) => (path.extname(entry) === ext ? [path.parse(entry).name] : []))
  } catch {
    return []
  }
}
