import type { BodyId } from '#shared/organisation/body.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import { seatText as text } from '#shared/text/bodies.ts'

/** What a seat is, before it exists. */
export type SeatDraft = Omit<Seat, 'id' | 'bodyId' | 'order'>

export const emptySeat: SeatDraft = {
  kind: 'ex-officio',
  role: 'member',
  voice: 'deliberative',
  postId: null,
  entityId: null,
  functionId: null,
  condition: '',
  label: '',
}

/** What a seat is, as the draft of others like it. */
export function draftLike({ id: _id, bodyId: _bodyId, order: _order, ...draft }: Seat): SeatDraft {
  return draft
}

/** Another kind of seat; guests are heard and do not vote, the others vote until told otherwise. */
export function withKind(draft: SeatDraft, kind: Seat['kind']): SeatDraft {
  return { ...draft, kind, voice: kind === 'guest' ? 'advisory' : 'deliberative' }
}

/**
 * Whether a seat is asked which post it follows, and whether it is asked what it stands for. A guest may come as the
 * holder of a post or not; a seat that follows a post is named by it.
 */
export function fieldsOf({ kind, postId }: Pick<Seat, 'kind' | 'postId'>): {
  readonly hasPost: boolean
  readonly hasLabel: boolean
} {
  const hasPost = kind === 'ex-officio' || kind === 'guest' || postId !== null
  return { hasPost, hasLabel: kind !== 'ex-officio' && postId === null }
}

/** What is still to be said before the seat can be added; null when nothing is. */
export function missingInSeat(draft: SeatDraft): string | null {
  if (draft.kind === 'ex-officio') return draft.postId === null ? text.postMissing : null
  const standsFor = [draft.postId, draft.entityId, draft.functionId].some((id) => id !== null)
  return standsFor || draft.label.trim() !== '' ? null : text.labelMissing
}

/** Whether several such seats make sense: a post has one holder, who would sit twice. */
export function canBeSeveral({ kind, postId }: Pick<Seat, 'kind' | 'postId'>): boolean {
  return kind !== 'ex-officio' && postId === null
}

/** The new seats, one for each id, with only what their kind has; their orders follow `after` by `step`. */
export function seatsOfDraft(
  draft: SeatDraft,
  ids: readonly SeatId[],
  bodyId: BodyId,
  { after, step }: { readonly after: number; readonly step: number },
): readonly Seat[] {
  const isAsked = draft.kind === 'ex-officio' || draft.kind === 'guest'
  const postId = isAsked ? draft.postId : null
  const { hasLabel } = fieldsOf({ kind: draft.kind, postId })
  return ids.map((id, index) => ({
    ...draft,
    id,
    bodyId,
    postId,
    entityId: hasLabel ? draft.entityId : null,
    functionId: hasLabel ? draft.functionId : null,
    label: hasLabel ? draft.label.trim() : '',
    condition: draft.condition.trim(),
    order: after + step * (index + 1),
  }))
}
