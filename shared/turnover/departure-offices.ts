import type { FollowUp } from '../decisions/follow-up.ts'
import type { DocumentData } from '../document/document-data.ts'
import { occupationOf } from '../organisation/composition.ts'
import { seatsFollowing } from '../organisation/followers.ts'
import type { Person, PersonId } from '../organisation/person.ts'
import type { Tenure } from '../organisation/post.ts'
import type { Responsibility } from '../organisation/responsibility.ts'
import type { Mandate, Seat } from '../organisation/seat.ts'
import type { Risk } from '../quality/risk.ts'
import type { DepartureImpact } from './departure-impact.ts'

/** Something that somebody leaves and that somebody else may take over. */
export type DepartureOffice = { readonly key: string; readonly deputies: readonly Person[] } & (
  | { readonly type: 'post'; readonly tenure: Tenure; readonly seats: readonly Seat[] }
  /** A seat held, or stood in for, by a mandate of her own. */
  | { readonly type: 'seat'; readonly mandate: Mandate; readonly seat: Seat }
  | { readonly type: 'responsibility'; readonly responsibility: Responsibility }
  /** What she is in charge of by name. */
  | { readonly type: 'follow-ups'; readonly followUps: readonly FollowUp[] }
  | { readonly type: 'risks'; readonly risks: readonly Risk[] }
)

/** Everything of an impact that needs a successor, posts first; `deputies` are those who stand in for her there. */
export function officesToFill(
  data: DocumentData,
  personId: PersonId,
  impact: DepartureImpact,
  lastDay: string,
): readonly DepartureOffice[] {
  const deputiesOf = (seats: readonly Seat[]) =>
    uniquePersons(seats.flatMap((seat) => occupationOf(data, seat, lastDay).deputies)).filter(
      ({ id }) => id !== personId,
    )
  const posts = impact.tenures.map((tenure) => {
    const seats = seatsFollowing(data, tenure.postId, lastDay)
    return { key: tenure.id, type: 'post', tenure, seats, deputies: deputiesOf(seats) } as const
  })
  const held = impact.seats.flatMap(({ by }) => ('seatId' in by ? [by] : []))
  const seats = [...held, ...impact.deputies].flatMap((mandate) => {
    const seat = data.seat.get(mandate.seatId)
    if (seat === undefined) return []
    const deputies = mandate.rank === 'holder' ? deputiesOf([seat]) : []
    return [{ key: mandate.id, type: 'seat', mandate, seat, deputies } as const]
  })
  const charges = impact.responsibilities
    .filter((one) => one.personId === personId)
    .map(
      (responsibility) =>
        ({ key: responsibility.id, type: 'responsibility', responsibility, deputies: [] }) as const,
    )
  return [...posts, ...seats, ...charges, ...chargesByName(personId, impact)]
}

/** What names her as the one in charge: those of one kind go together. */
function chargesByName(personId: PersonId, impact: DepartureImpact): readonly DepartureOffice[] {
  const isHers = ({ responsiblePersonId }: Pick<FollowUp, 'responsiblePersonId'>) =>
    responsiblePersonId === personId
  const [followUps, risks] = [impact.followUps.filter(isHers), impact.risks.filter(isHers)]
  return [
    ...(followUps.length === 0
      ? []
      : [{ key: 'follow-ups', type: 'follow-ups', followUps, deputies: [] } as const]),
    ...(risks.length === 0 ? [] : [{ key: 'risks', type: 'risks', risks, deputies: [] } as const]),
  ]
}

function uniquePersons(persons: readonly Person[]): readonly Person[] {
  return [...new Map(persons.map((person) => [person.id, person])).values()]
}
