import path from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const keptLines = 12

const storeSchema = z.array(z.object({ document: z.string(), meeting: z.string(), line: z.string() }))
type Typed = z.infer<typeof storeSchema>[number]

/** What is being typed while a meeting is held and is in no document yet: it outlives a program that is killed. */
export type TypedLines = {
  /** Keeps what the field of a meeting holds; an empty field keeps nothing. */
  readonly keep: (document: string, meeting: string, line: string) => void
  readonly read: (document: string, meeting: string) => string
}

/**
 * The lines kept in a JSON file of the user's profile, for her only. Written at each letter, so never flushed: a program that
 * dies loses nothing of what the system was given, and after a power cut a damaged file is an empty one.
 */
export function typedLines(store: string): TypedLines {
  let lines: readonly Typed[] = readJsonFile(store, storeSchema) ?? []
  const isAbout = (document: string, meeting: string) => (typed: Typed) =>
    typed.document === path.resolve(document) && typed.meeting === meeting

  return {
    keep: (document, meeting, line) => {
      const others = lines.filter((typed) => !isAbout(document, meeting)(typed))
      if (line === '' && others.length === lines.length) return
      const typed = line === '' ? [] : [{ document: path.resolve(document), meeting, line }]
      lines = [...typed, ...others].slice(0, keptLines)
      writeJsonFile(store, lines, { isFlushed: false })
    },
    read: (document, meeting) => lines.find(isAbout(document, meeting))?.line ?? '',
  }
}
