import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../document/json-file.ts'
import type { KeptBackup } from './backup-note.ts'

/** So long after an erasure, the backups that hold what was erased go by themselves: time enough to see that nothing is missing. */
export const daysOfGrace = 30

const erasuresSchema = z.array(z.object({ at: z.iso.datetime(), due: z.iso.datetime() }))
/** When something was erased from a document, and when its older backups go. */
export type Erasures = z.infer<typeof erasuresSchema>

function fileIn(folder: string): string {
  return path.join(folder, 'erasures.json')
}

/** The erasures after which backups of a document are still to go. */
export function erasuresOf(folder: string): Erasures {
  return readJsonFile(fileIn(folder), erasuresSchema) ?? []
}

/** Remembers that something was erased at an instant. */
export function noteErasure(folder: string, at: string): void {
  const due = new Date(Date.parse(at) + daysOfGrace * 86_400_000).toISOString()
  keepErasures(folder, [...erasuresOf(folder), { at, due }])
}

/** Backups that hold what was erased since. */
export function holdingErased(backups: readonly KeptBackup[], erasures: Erasures): readonly KeptBackup[] {
  const last = lastOf(erasures)
  return last === null ? [] : backups.filter(({ at }) => at < last)
}

/**
 * The backups that must go by now. None goes as long as there is none of after the erasure: a document is never left without
 * a backup.
 */
export function overdue(
  backups: readonly KeptBackup[],
  erasures: Erasures,
  now: string,
): readonly KeptBackup[] {
  const last = lastOf(erasures.filter(({ due }) => due <= now))
  if (last === null || !backups.some(({ at }) => at >= last)) return []
  return backups.filter(({ at }) => at < last)
}

/** Forgets the erasures after which no backup is to go any more. */
export function settleErasures(folder: string, backups: readonly KeptBackup[]): void {
  const known = erasuresOf(folder)
  const pending = known.filter((erasure) => holdingErased(backups, [erasure]).length > 0)
  if (pending.length < known.length) keepErasures(folder, pending)
}

function keepErasures(folder: string, erasures: Erasures): void {
  if (erasures.length === 0) fs.rmSync(fileIn(folder), { force: true })
  else writeJsonFile(fileIn(folder), erasures)
}

/** When something was last erased; null when nothing was. */
export function lastOf(erasures: Erasures): string | null {
  return (
    erasures
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? null
  )
}
