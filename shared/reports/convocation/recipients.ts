import type { DocumentData } from '../../document/document-data.ts'
import type { AddresseeRank, Convocation, ConvocationKind } from '../../meetings/convocation.ts'
import { addresseesOf } from '../../meetings/convocations.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { postsOf } from '../../organisation/composition.ts'
import type { Entity } from '../../organisation/entity.ts'
import type { JobFunction } from '../../organisation/job-function.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import type { Post } from '../../organisation/post.ts'
import type { Seat } from '../../organisation/seat.ts'
import { addresseeChoices } from './addressee-choices.ts'

/** Somebody to whom a letter is written, as she is on the day of the meeting. */
export type Recipient = {
  readonly person: Person
  readonly seat: Seat | null
  readonly rank: AddresseeRank
  /** « Maire de Brumeval », as it was written when the sending was noted. */
  readonly quality: string
  /** The function by which she is spoken to; null when none is known. */
  readonly spoken: JobFunction | null
  /** Where she is written to. */
  readonly entity: Entity | null
}

/** To whom a sending that was noted went, in protocol order. */
export function recipientsOfSent(
  data: DocumentData,
  { id }: Convocation,
  { date }: Meeting,
): readonly Recipient[] {
  return addresseesOf(data, id).flatMap(({ personId, seatId, rank, postId, quality }) => {
    const person = data.person.get(personId)
    if (person === undefined) return []
    const seat = seatId === null ? null : (data.seat.get(seatId) ?? null)
    const post = postId === null ? undefined : data.post.get(postId)
    return [{ person, seat, rank, quality, ...officeOf(data, person.id, post, rank, seat, date) }]
  })
}

/** To whom a sending is proposed, in protocol order. */
export function recipientsToBe(
  data: DocumentData,
  meeting: Meeting,
  kind: ConvocationKind,
): readonly Recipient[] {
  return addresseeChoices(data, meeting, kind)
    .filter(({ isProposed }) => isProposed)
    .map(({ person, seat, rank, quality }) => {
      const postId = rank === 'deputy' ? null : (seat?.postId ?? null)
      const post = postId === null ? undefined : data.post.get(postId)
      return { person, seat, rank, quality, ...officeOf(data, person.id, post, rank, seat, meeting.date) }
    })
}

/** The function and the organisation by which one speaks and writes to her: those of the seat, else her own. */
function officeOf(
  data: DocumentData,
  personId: PersonId,
  called: Post | undefined,
  rank: AddresseeRank,
  seat: Seat | null,
  date: string,
): Pick<Recipient, 'spoken' | 'entity'> {
  const post = called ?? postsOf(data, personId, date)[0]
  const meant = rank === 'deputy' ? null : (seat?.functionId ?? null)
  const functionId = post?.functionId ?? meant
  const entityId = post?.entityId ?? (rank === 'deputy' ? null : (seat?.entityId ?? null))
  return {
    spoken: functionId === null ? null : (data.function.get(functionId) ?? null),
    entity: entityId === null ? null : (data.entity.get(entityId) ?? null),
  }
}
