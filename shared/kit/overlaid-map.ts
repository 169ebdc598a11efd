/** `base` where some entries are others, which come last: as a copy would be, without its cost. */
export function overlaidMap<K, V>(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  function* entries(): MapIterator<[K, V]> {
    for (const entry of base) if (!over.has(entry[0])) yield entry
    yield* over
    return undefined
  }
  function* keys(): MapIterator<K> {
    for (const [key] of entries()) yield key
    return undefined
  }
  function* values(): MapIterator<V> {
    for (const [, value] of entries()) yield value
    return undefined
  }
  const map: ReadonlyMap<K, V> = {
    get: (key) => over.get(key) ?? base.get(key),
    has: (key) => over.has(key) || base.has(key),
    get size() {
      return base.size + [...over.keys()].filter((key) => !base.has(key)).length
    },
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map)
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
  }
  return map
}
