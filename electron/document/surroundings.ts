import fs from 'node:fs'
import path from 'node:path'
import type { Surroundings } from '#shared/api/models.ts'
import { conflictsOf, originalOfConflict } from '#shared/document/conflict-copies.ts'
import { placeKind } from '../files/place-kind.ts'

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

/**
 * Where a document lies, as far as names and the system tell, and the copies in conflict beside it. Reads no document;
 * `isSilent`: does not look at the folder, which does not answer.
 */
export function surroundingsOf(file: string, isSilent = false): Surroundings {
  const { dir, name, ext } = path.parse(path.resolve(file))
  const service = serviceOf(dir)
  return {
    service,
    isShared: service === null && placeKind(file) === 'shared',
    conflicts: isSilent ? [] : conflictsOf(name, namesIn(dir, ext)),
    conflictOf: originalOfConflict(name),
  }
}

function serviceOf(folder: string): string | null {
  const parts = folder.split(path.sep)
  return services.find(([mark]) => parts.some((part) => mark.test(part)))?.[1] ?? null
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
