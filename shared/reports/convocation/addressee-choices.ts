import type { DocumentData } from '../../document/document-data.ts'
import type { AddresseeRank, ConvocationKind } from '../../meetings/convocation.ts'
import { addresseesOf, convocationsOf } from '../../meetings/convocations.ts'
import { guestsOf } from '../../meetings/guests.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { compositionOf, type Occupation } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import type { Seat } from '../../organisation/seat.ts'
import { qualityLine, qualityOfOccupation, qualityOfPerson } from '../parts/people.ts'

/** Somebody who may be called to a meeting, for a seat or beside the body, as she is on that day. */
export type AddresseeChoice = {
  readonly key: string
  readonly person: Person
  /** Null for somebody invited beside the body. */
  readonly seat: Seat | null
  readonly rank: AddresseeRank
  readonly quality: string
  readonly isProposed: boolean
}

/**
 * Every holder and deputy of the day of the meeting, in protocol order, then those invited beside the body. A convocation
 * is proposed to the holders, to the deputies of seats without one and to the guests; a complement to those whom nothing
 * reached yet; what follows to those who were called.
 */
export function addresseeChoices(
  data: DocumentData,
  meeting: Meeting,
  kind: ConvocationKind,
): readonly AddresseeChoice[] {
  const called = new Set(
    convocationsOf(data, meeting.id).flatMap(({ id }) =>
      addresseesOf(data, id).map(({ personId }) => personId as string),
    ),
  )
  const isProposed = (person: Person, isFirst: boolean) => {
    if (kind === 'rescheduling' || kind === 'cancellation') return called.has(person.id)
    return kind === 'complement' ? isFirst && !called.has(person.id) : isFirst
  }
  const members = compositionOf(data, meeting.bodyId, meeting.date).flatMap((occupation) => {
    const { seat, holder, deputies } = occupation
    const choice = (person: Person, rank: AddresseeRank, isFirst: boolean): AddresseeChoice => ({
      key: `${seat.id} ${person.id}`,
      person,
      seat,
      rank: seat.kind === 'guest' ? 'guest' : rank,
      quality: qualityLine(qualityOfOccupation(data, named(occupation, person), meeting.date)),
      isProposed: isProposed(person, isFirst),
    })
    return [
      ...(holder === null ? [] : [choice(holder, 'holder', true)]),
      ...deputies.map((deputy) => choice(deputy, 'deputy', holder === null)),
    ]
  })
  const guests = guestChoices(data, meeting).map((guest) => ({
    ...guest,
    isProposed: isProposed(guest.person, true),
  }))
  return [...members, ...guests]
}

function guestChoices(
  data: DocumentData,
  { id, date }: Meeting,
): readonly Omit<AddresseeChoice, 'isProposed'>[] {
  return guestsOf(data.guest, id).flatMap(({ personId, quality }) => {
    const person = data.person.get(personId)
    if (person === undefined) return []
    const own = quality === '' ? qualityLine(qualityOfPerson(data, personId, null, date)) : quality
    return [{ key: `guest ${personId}`, person, seat: null, rank: 'guest' as const, quality: own }]
  })
}

/** A deputy is told by her own function, not by that of the holder. */
function named(occupation: Occupation, person: Person): Occupation {
  return occupation.holder?.id === person.id
    ? occupation
    : {
        ...occupation,
        seat: { ...occupation.seat, postId: null, label: '', functionId: null },
        holder: person,
      }
}
