import type { Collection } from '../document/collections.ts'
import { isAlike } from '../kit/is-alike.ts'
import { numbersSettingId } from '../quality/numbers.ts'
import { isWeightless } from './field-rules.ts'

type Values = Readonly<Record<string, unknown>>
/** A value as each document has it; the base has none where there is no base. */
export type Versions = { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown }

/** What two different values of a field give together, where they can stand together; undefined when they cannot. */
export function joinedValue(collection: Collection, id: string, field: string, versions: Versions): unknown {
  // Where something is shown is nobody's quarrel: it stays where it is here.
  if (isWeightless(collection, field)) return versions.mine
  if (collection === 'setting') return joinedSetting(id, versions)
  if (collection === 'phase' && field === 'needs') return joinedEntries(versions)
  return isSetOf(collection, field) ? joinedSet(versions) : undefined
}

/** Fields whose lists have no order that means anything. */
const sets: { readonly [C in Collection]?: readonly string[] } = {
  body: ['kinds'],
  function: ['aliases', 'skills'],
  view: ['keptLevels', 'keptEntityKinds', 'keptBodyKinds', 'keptStates'],
}

function isSetOf(collection: Collection, field: string): boolean {
  return sets[collection]?.includes(field) ?? false
}

/** What neither took away of the base, and what each added; undefined when nothing would be left. */
function joinedSet({ base, mine, theirs }: Versions): readonly string[] | undefined {
  if (!Array.isArray(base) || !Array.isArray(mine) || !Array.isArray(theirs)) return undefined
  const kept = base.filter((item) => mine.includes(item) && theirs.includes(item))
  const added = [...mine, ...theirs].filter((item) => !base.includes(item))
  const joined = [...kept, ...[...new Set(added)].sort()]
  return joined.length === 0 ? undefined : joined
}

/** Objects entry by entry; undefined as soon as both sides changed the same one. */
function joinedEntries({ base, mine, theirs }: Versions): Values | undefined {
  if (!isObject(mine) || !isObject(theirs)) return undefined
  const was = isObject(base) ? base : {}
  const joined: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const isKept = isAlike(mine[name], theirs[name]) || isAlike(was[name], theirs[name])
    if (!isKept && !isAlike(was[name], mine[name])) return undefined
    const value = isKept ? mine[name] : theirs[name]
    if (value !== undefined) joined[name] = value
  }
  return joined
}

/** Settings are JSON objects of the feature that owns them; the last numbers given are the highest of both. */
function joinedSetting(id: string, { base, mine, theirs }: Versions): string | undefined {
  const [here, there] = [objectIn(mine), objectIn(theirs)]
  if (!isObject(here) || !isObject(there)) return undefined
  if (id === numbersSettingId) return JSON.stringify(highest(here, there))
  const joined = joinedEntries({ base: objectIn(base), mine: here, theirs: there })
  return joined === undefined ? undefined : JSON.stringify(joined)
}

function highest(a: Values, b: Values): Values {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(names.map((name) => [name, Math.max(Number(a[name] ?? 0), Number(b[name] ?? 0))]))
}

function objectIn(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
