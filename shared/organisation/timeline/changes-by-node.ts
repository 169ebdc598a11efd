import { assertNever } from '../../kit/assert-never.ts'
import type { Difference } from './differences.ts'
import type { TimelineData } from './states.ts'

/** How many differences each entity or body that stays bears: who holds its posts and seats, what it carries. */
export function changesByNode(
  data: TimelineData,
  differences: readonly Difference[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const difference of differences) {
    const id = changedNode(data, difference)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function changedNode(data: TimelineData, difference: Difference): string | undefined {
  switch (difference.subject) {
    case 'post':
      return data.post.get(difference.id)?.entityId
    case 'seat':
      return data.seat.get(difference.id)?.bodyId
    case 'responsibility':
      return difference.isImplied ? undefined : data.responsibility.get(difference.id)?.holder.id
    case 'entity':
    case 'body':
    case 'link':
      return undefined
    default:
      return assertNever(difference)
  }
}
