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
  if (draft.postId !== null || draft.entityId !== null || draft.label.trim() !== '') return null
  return text.labelMissing
}

/** The new seat, after the others in protocol order, with only what its kind has. */
export function seatOf(draft: SeatDraft, id: SeatId, bodyId: BodyId, others: readonly Seat[]): Seat {
  const isAsked = draft.kind === 'ex-officio' || draft.kind === 'guest'
  const postId = isAsked ? draft.postId : null
  const { hasLabel } = fieldsOf({ kind: draft.kind, postId })
  const last = Math.max(0, ...others.map(({ order }) => order))
  return {
    ...draft,
    id,
    bodyId,
    postId,
    entityId: hasLabel ? draft.entityId : null,
    label: hasLabel ? draft.label.trim() : '',
    order: last + 10,
  }
}
