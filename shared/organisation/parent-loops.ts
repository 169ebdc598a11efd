type Child<Id extends string> = { readonly id: Id; readonly parentId: Id | null }

/** Tells whether attaching `id` to `parentId` would make a record its own ancestor. */
export function closesParentLoop<Id extends string>(
  records: ReadonlyMap<string, Child<Id>>,
  id: Id,
  parentId: Id | null,
): boolean {
  const seen = new Set<Id>([id])
  for (let at = parentId; at !== null; at = records.get(at)?.parentId ?? null) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** The records that are their own ancestor, found in one walk over all of them. */
export function inParentLoop<Id extends string, R extends Child<Id>>(
  records: ReadonlyMap<string, R>,
): readonly R[] {
  /** The record from which each one was first reached. */
  const reachedFrom = new Map<Id, R>()
  const looped = new Set<R>()
  const parentOf = ({ parentId }: R) => (parentId === null ? undefined : records.get(parentId))
  for (const start of records.values()) {
    let at: R | undefined = start
    while (at !== undefined && !reachedFrom.has(at.id)) {
      reachedFrom.set(at.id, start)
      at = parentOf(at)
    }
    // Back on its own path, not on that of an earlier one: a loop, of which each is told once.
    while (at !== undefined && reachedFrom.get(at.id) === start && !looped.has(at)) {
      looped.add(at)
      at = parentOf(at)
    }
  }
  return [...records.values()].filter((record) => looped.has(record))
}
