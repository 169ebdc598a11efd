/** The ids in their new order once `moved` are put before or after `target`; the same array when nothing moves. */
export function reorderIds(
  ids: readonly string[],
  moved: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): readonly string[] {
  const carried = ids.filter((id) => moved.has(id))
  // Dropped on one of themselves, the carried ones settle where that one stood.
  const anchors = ids.filter((id) => !moved.has(id) || id === target)
  const rest = anchors.filter((id) => !moved.has(id))
  const index = anchors.indexOf(target)
  if (index < 0 || carried.length === 0) return ids
  const at = moved.has(target) || side === 'before' ? index : index + 1
  const next = [...rest.slice(0, at), ...carried, ...rest.slice(at)]
  return next.every((id, position) => id === ids[position]) ? ids : next
}

/** The ids once one of them has gone `by` places down (or up when negative). */
export function shiftId(ids: readonly string[], id: string, by: number): readonly string[] {
  const from = ids.indexOf(id)
  const to = Math.min(ids.length - 1, Math.max(0, from + by))
  if (from < 0 || from === to) return ids
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
