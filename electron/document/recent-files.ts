import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { RecentFile } from '#shared/api/models.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { type Places, within } from '../places/places.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const keptFiles = 12
/** How long a folder that does not answer (a share, a pulled-out key) may hold the list up. */
const patience = 400

const storeSchema = z.array(z.object({ path: z.string(), openedAt: z.iso.datetime({ offset: true }) }))
type Entry = z.infer<typeof storeSchema>[number]

/** The documents opened last, by this user on this machine. */
export type RecentFiles = {
  /** Last first; `missing` when the file is surely no longer there. */
  readonly list: () => Promise<readonly RecentFile[]>
  /** Last first, without looking at the disk. */
  readonly entries: () => readonly Omit<RecentFile, 'missing'>[]
  readonly pathOf: (id: string) => string | null
  readonly remember: (file: string) => void
  readonly forget: (id: string) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The list kept in a JSON file of the user's profile; a damaged file is an empty list. */
export function recentFiles(store: string, now: () => Date, places?: Places): RecentFiles {
  removeLeftovers(path.dirname(store))
  let entries: readonly Entry[] = readJsonFile(store, storeSchema)?.slice(0, keptFiles) ?? []
  const listeners = new Set<() => void>()

  const replace = (next: readonly Entry[]) => {
    entries = next.slice(0, keptFiles)
    writeJsonFile(store, entries)
    for (const listener of listeners) listener()
  }

  return {
    entries: () => entries.map(described),
    list: () =>
      Promise.all(
        entries.map(async (entry) => ({ ...described(entry), missing: await isMissing(entry.path, places) })),
      ),
    pathOf: (id) => entries.find((entry) => idOf(entry.path) === id)?.path ?? null,
    remember: (file) => {
      const absolute = path.resolve(file)
      const others = entries.filter((entry) => entry.path !== absolute)
      replace([{ path: absolute, openedAt: now().toISOString() }, ...others])
    },
    forget: (id) => replace(entries.filter((entry) => idOf(entry.path) !== id)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function described({ path: file, openedAt }: Entry): Omit<RecentFile, 'missing'> {
  const name = path.basename(file, path.extname(file))
  return { id: idOf(file), name, folder: path.dirname(file), openedAt }
}

/** Stands for the path in the renderer, which must not choose one. */
function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16)
}

/** Whether a file is surely gone; a place that does not answer in time says nothing. */
async function isMissing(file: string, places?: Places): Promise<boolean> {
  const gone =
    places?.maySilence(file) === true ? places.look(file).then((isThere) => !isThere) : isGoneHere(file)
  return (await within(patience, gone)) && (await gone)
}

function isGoneHere(file: string): Promise<boolean> {
  return access(file).then(
    () => false,
    (cause: NodeJS.ErrnoException) => cause.code === 'ENOENT',
  )
}
