/** Tells whether two values say the same: plain values, objects and arrays of them, compared to the bottom. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [before, after] = [Object.entries(a), Object.entries(b)]
  return (
    before.length === after.length &&
    before.every(([key, value]) => isAlike(value, (b as Readonly<Record<string, unknown>>)[key])) // any object reads so
  )
}

/** Answers the value that it was given before as long as the new one says the same: what is compared by identity rests. */
export function keepAlike<T>(): (next: T) => T {
  let last: { readonly value: T } | undefined
  return (next) => {
    if (last === undefined || !isAlike(last.value, next)) last = { value: next }
    return last.value
  }
}
