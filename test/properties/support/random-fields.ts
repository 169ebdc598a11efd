import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Random } from './random.ts'

// What breaks careless code: quotes, SQL, JSON, empty and blank-looking text, emoji, ligatures, placeholders.
const texts = [
  'CPS',
  'Comité « élargi »',
  "l'école d'à côté",
  '"; DROP TABLE body; --',
  '{"a":[null]}',
  'null',
  '🏫 œuvre Æ ﬁn',
  '{name} $1 %s',
  'a'.repeat(40),
  '\u00a0insécable\u202f',
]

/** One line, at most 40 characters, sometimes empty. */
export function line(random: Random): string {
  return random.chance(0.2) ? '' : random.pick(texts)
}

/** One line that is not empty. */
export function name(random: Random): string {
  return random.chance(0.05) ? '🏫'.repeat(60) : random.pick(texts)
}

/** Paragraphs, sometimes long, sometimes empty. */
export function prose(random: Random): string {
  if (random.chance(0.3)) return ''
  return random.chance(0.05) ? 'Le comité délibère.\n\n'.repeat(500) : `${name(random)}\n\n\t${line(random)}`
}

/** A day between 2024 and 2027; both sides of every beginning of a year, civil or school, are likely. */
export function day(random: Random): string {
  const monthDay = random.pick(['01-01', '03-10', '08-31', '09-01', '12-31', '06-15'])
  return `${2024 + random.below(4)}-${monthDay}`
}

export function maybe<T>(random: Random, make: (random: Random) => T): T | null {
  return random.chance(0.4) ? null : make(random)
}

/** A period that is nearly always in order. */
export function period(random: Random) {
  const [a, b] = [maybe(random, day), maybe(random, day)]
  const reversed = a !== null && b !== null && b < a
  return reversed && !random.chance(0.05) ? { from: b, to: a } : { from: a, to: b }
}

/** The id of a record that exists, or rarely of one that does not. */
export function idIn(random: Random, data: DocumentData, collection: Collection): string {
  const ids = [...data[collection].keys()]
  return ids.length === 0 || random.chance(0.04) ? `missing-${collection.toLowerCase()}` : random.pick(ids)
}

export function maybeIdIn(random: Random, data: DocumentData, collection: Collection): string | null {
  return maybe(random, () => idIn(random, data, collection))
}

/** An id for a new record; rarely one that is taken. */
export function freshId(random: Random, data: DocumentData, collection: Collection): string {
  if (random.chance(0.03)) return idIn(random, data, collection)
  return `${collection.toLowerCase()}-${random.below(2 ** 32).toString(16)}`
}

/** An entity or a body that exists, or rarely does not. */
export function nodeIn(
  random: Random,
  data: DocumentData,
): { readonly type: 'entity' | 'body'; readonly id: string } {
  const type = random.pick(['entity', 'body'] as const)
  return { type, id: idIn(random, data, type) }
}
