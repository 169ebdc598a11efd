/**
 * An index of a map's values by a key, computed once for each map object and forgotten with it.
 * Document collections are replaced, never mutated, so a map object is a safe cache key.
 */
export function memoGroupBy<V, K>(
  keyOf: (value: V) => K | null,
): (map: ReadonlyMap<string, V>) => (key: K) => readonly V[] {
  const cache = new WeakMap<ReadonlyMap<string, V>, Map<K, V[]>>()
  return (map) => {
    let groups = cache.get(map)
    if (groups === undefined) {
      groups = groupBy(map.values(), keyOf)
      cache.set(map, groups)
    }
    const found = groups
    return (key) => found.get(key) ?? []
  }
}

/** The values by a key, in the order in which each was first met; those whose key is null are left out. */
export function groupBy<V, K>(values: Iterable<V>, keyOf: (value: V) => K | null): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === null) continue
    addTo(groups, key, value)
  }
  return groups
}

/** Appends a value to the list under a key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
