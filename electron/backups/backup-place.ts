import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { trueName } from '../document/held-files.ts'
import { readJsonFile, writeJsonFile } from '../document/json-file.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { putInPlace, temporaryBeside } from '../files/whole-file.ts'
import { type BackupNote, backupNoteSchema, type KeptBackup } from './backup-note.ts'
import { erasuresOf, overdue, settleErasures } from './erasures.ts'
import { outdated } from './retention.ts'

const extension = '.gouvernail'

/** The backups of one document, in a folder of their own: never beside the document only. */
export type BackupPlace = {
  readonly folder: string
  /** Newest first. */
  readonly list: () => readonly KeptBackup[]
  /** Where a backup is written until it is verified. */
  readonly beginning: () => string
  /** Takes in what was written and verified, under its note, and lets go of what is outdated. */
  readonly keep: (written: string, note: BackupNote) => KeptBackup
  readonly remove: (id: string) => void
  /** Lets go of those that hold what was erased long enough ago; answers how many. */
  readonly forgetErased: (now: string) => number
}

/** The place of a document under the folder of all backups; a document is known by where it is. */
export function backupPlace(root: string, document: string): BackupPlace {
  return placeAt(root, createHash('sha256').update(trueName(document)).digest('hex').slice(0, 32))
}

/** The places of all documents that have one. */
export function placesIn(root: string): readonly BackupPlace[] {
  if (!fs.existsSync(root)) return []
  return fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => placeAt(root, name))
}

function placeAt(root: string, name: string): BackupPlace {
  const folder = path.join(root, name)
  const fileOf = (id: string) => path.join(folder, `${id}${extension}`)
  const list = () =>
    identifiersIn(folder)
      .flatMap((id) => keptIn(folder, id))
      .toSorted(newestFirst)
  const remove = (id: string) => {
    fs.rmSync(fileOf(id), { force: true })
    fs.rmSync(noteOf(folder, id), { force: true })
  }
  return {
    folder,
    list,
    remove,
    forgetErased: (now) => {
      const erasures = erasuresOf(folder)
      // Most documents have none: their backups need not be read.
      if (erasures.length === 0) return 0
      const gone = overdue(list(), erasures, now)
      for (const { id } of gone) remove(id)
      settleErasures(folder, list())
      return gone.length
    },
    beginning: () => {
      fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
      // Folders of earlier versions, and those that were brought from another machine.
      for (const own of [root, folder]) fs.chmodSync(own, 0o700)
      removeLeftovers(folder)
      return temporaryBeside(fileOf(''))
    },
    keep: (written, note) => {
      const id = freshId(folder, note.at)
      if (!writeJsonFile(noteOf(folder, id), note))
        throw Object.assign(new Error('no note of a backup'), { code: 'EIO' })
      fs.chmodSync(written, 0o600)
      putInPlace(written, fileOf(id))
      for (const backup of outdated(list())) remove(backup.id)
      return { ...note, id, file: fileOf(id), byteSize: fs.statSync(fileOf(id)).size }
    },
  }
}

function identifiersIn(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
}

function noteOf(folder: string, id: string): string {
  return path.join(folder, `${id}.json`)
}

/** A backup whose note was lost still tells when it was made, by its name. */
function keptIn(folder: string, id: string): readonly KeptBackup[] {
  const file = path.join(folder, `${id}${extension}`)
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return []
  const note = readJsonFile(noteOf(folder, id), backupNoteSchema) ?? {
    at: stat.mtime.toISOString(),
    ...{ reason: 'hourly' as const, name: '', document: '', state: '' },
  }
  return [{ ...note, id, file, byteSize: stat.size }]
}

/** `2026-11-27T13-49-14Z`, and `…-2` for a second one of the same second. */
function freshId(folder: string, at: string): string {
  const instant = `${at.slice(0, 19).replaceAll(':', '-')}Z`
  let [id, rank] = [instant, 1]
  while (fs.existsSync(path.join(folder, `${id}${extension}`))) id = `${instant}-${++rank}`
  return id
}

function newestFirst(a: KeptBackup, b: KeptBackup): number {
  return a.at < b.at ? 1 : -1
}
