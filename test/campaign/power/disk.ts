import fs from 'node:fs'
import path from 'node:path'
import type { Random } from '../../properties/support/random.ts'

/** One thing that was done to the files of a folder, as record-writes.c notes it. */
export type Deed =
  | { readonly kind: 'create'; readonly file: string; readonly path: string }
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: string; readonly length: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }

export function deedsIn(notes: Buffer): readonly Deed[] {
  const deeds: Deed[] = []
  for (let at = 0; at < notes.length; ) {
    const end = notes.indexOf(10, at)
    const [kind = '', ...words] = notes.toString('utf8', at, end).split(' ')
    const [first = '', second = '', third = ''] = words
    at = end + 1
    if (kind === 'create') deeds.push({ kind, file: first, path: words.slice(1).join(' ') })
    else if (kind === 'cut') deeds.push({ kind, file: first, length: Number(second) })
    else if (kind === 'sync') deeds.push({ kind, file: first })
    else if (kind === 'rename') deeds.push({ kind, from: first, to: second })
    else if (kind === 'unlink') deeds.push({ kind, path: first })
    else if (kind === 'write') {
      const bytes = notes.subarray(at, at + Number(third))
      deeds.push({ kind, file: first, at: Number(second), bytes })
      at += bytes.length
    } else throw new Error(`a note that is none: ${kind}`)
  }
  return deeds
}

type Change = Extract<Deed, { kind: 'write' | 'cut' }>
type Naming = Extract<Deed, { kind: 'create' | 'rename' | 'unlink' }>
type File = { kept: Buffer; readonly waiting: Change[] }

/**
 * A disk on which only what was flushed is sure: changes of a file wait for its sync, names for the sync of their folder. At a
 * power cut each change that waits may be there, be missing or be torn at a sector, whatever came after it; of the names, as
 * many as the disk had come to.
 */
export function makeDisk(folder: string) {
  const files = new Map<string, File>()
  const fileOf = (number: string) => {
    const file = files.get(number) ?? { kept: Buffer.alloc(0), waiting: [] }
    files.set(number, file)
    return file
  }
  const names = new Map<string, string>()
  const waiting: Naming[] = []
  const folderNumber = String(fs.statSync(folder).ino)
  return {
    do: (deed: Deed): void => {
      if (deed.kind === 'write' || deed.kind === 'cut') fileOf(deed.file).waiting.push(deed)
      else if (deed.kind !== 'sync') waiting.push(deed)
      else if (deed.file === folderNumber) for (const naming of waiting.splice(0)) name(names, naming)
      else {
        const file = fileOf(deed.file)
        for (const change of file.waiting.splice(0)) file.kept = changed(file.kept, change)
      }
    },
    isUnsettled: () => waiting.length > 0 || [...files.values()].some((file) => file.waiting.length > 0),
    /** Writes what is left after a power cut into a folder. */
    cut: (target: string, random: Random): void => {
      const left = new Map(names)
      for (const naming of waiting.slice(0, random.below(waiting.length + 1))) name(left, naming)
      for (const [where, number] of left) {
        const { kept, waiting: changes } = fileOf(number)
        const bytes = changes.reduce((sum, change) => lucky(sum, change, random), kept)
        fs.writeFileSync(path.join(target, path.basename(where)), bytes)
      }
    },
  }
}

function name(names: Map<string, string>, naming: Naming): void {
  if (naming.kind === 'create') names.set(naming.path, naming.file)
  else if (naming.kind === 'unlink') names.delete(naming.path)
  else {
    const file = names.get(naming.from)
    names.delete(naming.from)
    if (file !== undefined) names.set(naming.to, file)
  }
}

function lucky(bytes: Buffer, change: Change, random: Random): Buffer {
  const luck = random.below(3)
  if (luck === 0) return bytes
  if (luck === 1 || change.kind === 'cut') return changed(bytes, change)
  const sector = random.chance(0.5) ? 512 : 4096
  const reached = sector * random.below(Math.ceil(change.bytes.length / sector) + 1)
  return changed(bytes, { ...change, bytes: change.bytes.subarray(0, reached) })
}

function changed(bytes: Buffer, change: Change): Buffer {
  if (change.kind === 'cut') {
    const cut = Buffer.alloc(change.length)
    bytes.copy(cut)
    return cut
  }
  const end = change.at + change.bytes.length
  const grown =
    end > bytes.length ? Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]) : Buffer.from(bytes)
  change.bytes.copy(grown, change.at)
  return grown
}
