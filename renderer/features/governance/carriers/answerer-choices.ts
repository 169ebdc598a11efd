import { bodyChoices, entityChoices, type NodeKey, postChoices } from '#renderer/sheets/choices.ts'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { PostId } from '#shared/organisation/post.ts'
import { canBodyCarry } from '#shared/organisation/responsibilities.ts'
import type { ResponsibilityKind } from '#shared/organisation/responsibility.ts'

/** Who may carry this: entities, and bodies where they can. */
export function holderChoices(data: DocumentData, kind: ResponsibilityKind): readonly Choice<NodeKey>[] {
  const entities = entityChoices(data).map((choice) => ({ ...choice, id: `entity ${choice.id}` as const }))
  if (!canBodyCarry(kind)) return entities
  return [
    ...bodyChoices(data).map((choice) => ({ ...choice, id: `body ${choice.id}` as const })),
    ...entities,
  ]
}

/** The posts that may answer for a holder: its own first, or those that sit in it. */
export function answererChoices(data: DocumentData, holder: NodeRef | null): readonly Choice<PostId>[] {
  const own = holder === null ? new Set<PostId>() : postsOf(data, holder)
  const all = postChoices(data)
  return [...all.filter(({ id }) => own.has(id)), ...all.filter(({ id }) => !own.has(id))]
}

function postsOf(data: DocumentData, holder: NodeRef): ReadonlySet<PostId> {
  if (holder.type === 'entity') {
    return new Set(
      [...data.post.values()].filter(({ entityId }) => entityId === holder.id).map(({ id }) => id),
    )
  }
  const seats = [...data.seat.values()].filter(({ bodyId }) => bodyId === holder.id)
  return new Set(seats.flatMap(({ postId }) => postId ?? []))
}
