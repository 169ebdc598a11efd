import { call } from '#renderer/document/client.ts'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { Place, PlaceKind, PlaceRef } from '#shared/territory/place.ts'

/** What is shown at once under a field. */
const shown = 8

/** The places that a text names, best first. */
export async function findPlaces(text: string, kinds: readonly PlaceKind[]): Promise<readonly Place[]> {
  const found = await call('territory.search', {
    text: text.slice(0, 120),
    kinds,
    within: null,
    limit: shown,
  })
  return found.ok ? found.value : []
}

/** The place with this official code, or null. */
export async function placeWithCode(kind: PlaceKind, code: string): Promise<Place | null> {
  return (await findPlaces(code, [kind])).find((place) => place.code === code) ?? null
}

/** The communes of an intercommunalité, the largest first. */
export async function membersOf(within: PlaceRef): Promise<readonly Place[]> {
  const found = await call('territory.search', { text: '', kinds: ['commune'], within, limit: 300 })
  return found.ok ? found.value : []
}

/** A place as a choice: its full name and, for a commune, its département. */
export function placeChoice(place: Place): Choice {
  const [department] = place.departments
  const isSmall = place.kind === 'commune' || place.kind === 'epci'
  const note = isSmall && department !== undefined ? `${department.name} (${department.code})` : place.code
  return { id: keyOfPlace(place), label: place.fullName, note }
}

export function keyOfPlace({ kind, code }: PlaceRef): string {
  return `${kind} ${code}`
}
