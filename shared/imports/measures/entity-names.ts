import { fold } from '../../kit/fold.ts'
import type { Entity, EntityId } from '../../organisation/entity.ts'
import { indicatorWords } from '../../text/reports/indicators.ts'

/** The organisations of a document by UAI and by name; null for a name that several bear. */
export type EntityNames = ReadonlyMap<string, EntityId | null>

/** Prepares the recognition of organisations by what a file calls them. */
export function entityNamesOf(entities: ReadonlyMap<string, Entity>): EntityNames {
  const names = new Map<string, EntityId | null>()
  for (const { id, name, uai } of entities.values()) {
    const key = fold(name)
    names.set(key, names.has(key) ? null : id)
    if (uai !== null && uai !== '') names.set(fold(uai), id)
  }
  return names
}

/** The organisation of a UAI or of a name; null for the whole perimeter, undefined for none or for one of several. */
export function entityBy(names: EntityNames, text: string): EntityId | null | undefined {
  if (text === '' || fold(text) === fold(indicatorWords.whole)) return null
  return names.get(fold(text)) ?? undefined
}
