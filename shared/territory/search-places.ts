import { type Place, type PlaceKind, type PlaceRef, placeKinds } from './place.ts'
import { type Division, searchedWords, type Territory } from './territory.ts'

export type PlaceQuery = {
  /** A name or a code, accents aside; empty lists everything, in the order of ranking. */
  readonly text: string
  readonly kinds: readonly PlaceKind[]
  /** Only communes of this EPCI or this département. */
  readonly within: PlaceRef | null
  readonly limit: number
}

/** How well a name answers; less is better, null not at all. */
type Rank = 0 | 1 | 2 | 3

/**
 * The places that a text names: the exact code first, then names that are the text, that begin with it, of which a
 * word begins with it; within each, larger kinds first, then by population. At most `limit`.
 */
export function searchPlaces(territory: Territory, query: PlaceQuery): readonly Place[] {
  const typed = searchedWords(query.text)
  const ranks: Record<Rank, Division[]> = { 0: [], 1: [], 2: [], 3: [] }
  for (const kind of placeKinds) {
    if (!query.kinds.includes(kind)) continue
    for (const division of candidates(territory, kind, query.within)) {
      const rank = rankOf(division, typed)
      if (rank !== null) ranks[rank].push(division)
    }
  }
  return [ranks[0], ranks[1], ranks[2], ranks[3]].flat().slice(0, query.limit).map(territory.placeOf)
}

/** The place of a reference, or null when there is none. */
export function findPlace(territory: Territory, { kind, code }: PlaceRef): Place | null {
  const found = territory.divisions.get(kind)?.find((division) => division.code === code)
  return found === undefined ? null : territory.placeOf(found)
}

function candidates(territory: Territory, kind: PlaceKind, within: PlaceRef | null): readonly Division[] {
  const all = territory.divisions.get(kind) ?? []
  if (within === null) return all
  if (within.kind === 'epci') return kind === 'commune' ? (territory.members.get(within.code) ?? []) : []
  return all.filter(({ departments }) => departments.includes(within.code))
}

function rankOf(division: Division, typed: string): Rank | null {
  if (typed === '' || division.code.toLowerCase() === typed) return 0
  const { searched } = division
  if (searched === typed) return 1
  if (searched.startsWith(typed)) return 2
  const spaced = ` ${searched}`
  return typed.split(' ').every((word) => spaced.includes(` ${word}`)) ? 3 : null
}
