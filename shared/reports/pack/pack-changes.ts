import type { IssuedPart } from '../../meetings/issued-pack.ts'
import type { TrackedPart } from '../report-document.ts'

/** What became of a part since the pack was last handed out. */
export type PackChange =
  | { readonly kind: 'added'; readonly now: TrackedPart }
  | { readonly kind: 'changed' | 'renamed'; readonly now: TrackedPart; readonly before: IssuedPart }
  | { readonly kind: 'removed'; readonly before: IssuedPart }

/** The changes in the order of the new pack, then what was taken out of it. */
export function packChanges(
  before: readonly IssuedPart[],
  now: readonly TrackedPart[],
): readonly PackChange[] {
  const known = new Map(before.map((part) => [part.key, part]))
  const kept = new Set(now.map(({ key }) => key))
  const changes = now.flatMap((part): readonly PackChange[] => {
    const earlier = known.get(part.key)
    if (earlier === undefined) return [{ kind: 'added', now: part }]
    if (earlier.sha256 !== part.sha256) return [{ kind: 'changed', now: part, before: earlier }]
    return earlier.title === part.title ? [] : [{ kind: 'renamed', now: part, before: earlier }]
  })
  const removed = before.filter(({ key }) => !kept.has(key))
  return [...changes, ...removed.map((part): PackChange => ({ kind: 'removed', before: part }))]
}
