import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import { occupationOf, tenuresOf } from '#shared/organisation/composition.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import type { PostId } from '#shared/organisation/post.ts'
import type { Seat } from '#shared/organisation/seat.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { periodText } from '#shared/text/dates.ts'
import { fullName } from '#shared/text/names.ts'
import { termFor } from '#shared/text/terms.ts'
import { mandateRankLabels, seatRoleLabels } from '#shared/text/vocabulary.ts'

/** One line of what a person holds. */
export type Office = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly isCurrent: boolean
}

/** The posts that a person holds or held, and the seats that she occupies on a day, in words. */
export function officesOf(
  data: DocumentData,
  personId: PersonId,
  date: string,
): { readonly posts: readonly Office[]; readonly seats: readonly Office[] } {
  return { posts: postsHeld(data, personId, date), seats: seatsOccupied(data, personId, date) }
}

/** All who hold or held a post, latest first. */
export function postHolders(data: DocumentData, postId: PostId, date: string): readonly Office[] {
  return tenuresOf(data, postId).flatMap((tenure) => {
    const person = data.person.get(tenure.personId)
    if (person === undefined) return []
    const note = periodText(tenure.from, tenure.to)
    return [{ id: tenure.id, title: fullName(person), note, isCurrent: isWithin(tenure, date) }]
  })
}

function postsHeld(data: DocumentData, personId: PersonId, date: string): readonly Office[] {
  const person = data.person.get(personId) ?? null
  return [...data.tenure.values()]
    .filter((tenure) => tenure.personId === personId)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .flatMap((tenure) => {
      const post = data.post.get(tenure.postId)
      if (post === undefined) return []
      const title = qualityLine(qualityOfPost(data, post, person))
      const note = periodText(tenure.from, tenure.to)
      return [{ id: tenure.id, title, note, isCurrent: isWithin(tenure, date) }]
    })
}

function seatsOccupied(data: DocumentData, personId: PersonId, date: string): readonly Office[] {
  return [...data.seat.values()].flatMap((seat) => {
    const { holder, deputies } = occupationOf(data, seat, date)
    if (holder?.id === personId)
      return [seatOffice(data, seat, termFor(seatRoleLabels[seat.role], holder.civility))]
    const deputy = deputies.find((person) => person.id === personId)
    return deputy === undefined
      ? []
      : [seatOffice(data, seat, termFor(mandateRankLabels.deputy, deputy.civility))]
  })
}

function seatOffice(data: DocumentData, seat: Seat, quality: string): Office {
  const body = data.body.get(seat.bodyId)
  return { id: seat.id, title: body?.name ?? '', note: quality, isCurrent: true }
}
