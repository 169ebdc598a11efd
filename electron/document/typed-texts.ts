import path from 'node:path'
import { z } from 'zod'
import { type KeptText, type TypedPut, typedTextSchema } from '#shared/api/typed-texts.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

/** The oldest go first: by number, by size in all, by age. */
const mostTexts = 200
const mostCharacters = 1_000_000
const mostDays = 60
const dayLength = 24 * 60 * 60 * 1000

const storeSchema = z.array(
  typedTextSchema.extend({ document: z.string(), at: z.iso.datetime({ offset: true }) }),
)
type Stored = z.infer<typeof storeSchema>[number]

/** What is being typed and is in no document yet: it outlives a program that is killed and a machine that stops. */
export type TypedTexts = {
  /** False when the profile does not take it. */
  readonly put: (document: string, put: Omit<TypedPut, 'opening'>) => boolean
  /** Of one document, last typed first. */
  readonly list: (document: string) => readonly KeptText[]
  /** Forgets all that was typed in a document; false when there was nothing. */
  readonly forget: (document: string) => boolean
}

/**
 * The texts kept in a JSON file of the user's profile, for her only, flushed each time: the page says several keystrokes
 * at once. A damaged file is an empty one.
 */
export function typedTexts(store: string, now: () => Date): TypedTexts {
  let texts: readonly Stored[] = readJsonFile(store, storeSchema) ?? []

  const replace = (next: readonly Stored[]) => {
    texts = withinBounds(next, now())
    return writeJsonFile(store, texts)
  }

  return {
    put: (document, { typed, gone }) => {
      const file = path.resolve(document)
      const told = new Set([...gone, ...typed.map(({ id }) => id)])
      const others = texts.filter((text) => text.document !== file || !told.has(text.id))
      if (typed.length === 0 && others.length === texts.length) return true
      const at = now().toISOString()
      return replace([...typed.map((text) => ({ ...text, document: file, at })), ...others])
    },
    list: (document) =>
      withinBounds(texts, now()).flatMap(({ document: file, ...text }) =>
        file === path.resolve(document) ? [text] : [],
      ),
    forget: (document) => {
      const others = texts.filter((text) => text.document !== path.resolve(document))
      if (others.length === texts.length) return false
      replace(others)
      return true
    },
  }
}

function withinBounds(texts: readonly Stored[], now: Date): readonly Stored[] {
  const oldest = now.getTime() - mostDays * dayLength
  let left = mostCharacters
  return texts.slice(0, mostTexts).filter(({ at, from, text }) => {
    left -= from.length + text.length
    return left >= 0 && Date.parse(at) >= oldest
  })
}
