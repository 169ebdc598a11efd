import type { DocumentData } from '../document/document-data.ts'
import { isWithin } from '../kit/period.ts'
import type { Body } from '../organisation/body.ts'
import { compositionOf, type Occupation } from '../organisation/composition.ts'
import type { PersonId } from '../organisation/person.ts'
import { quorumOf, strengthOf } from '../organisation/quorum.ts'

/** How many members of a body could be there once a person has left, and how many its rules ask for. */
export type QuorumImpact = {
  readonly body: Body
  readonly before: number
  readonly possible: number
  readonly required: number
}

/**
 * The bodies in which a person fills a deliberative seat on a day, alone or as its only deputy, and what is left without
 * her. Bodies without rules, and rules without quorum, are left out.
 */
export function quorumImpacts(data: DocumentData, personId: PersonId, date: string): readonly QuorumImpact[] {
  return [...data.body.values()].flatMap((body) => {
    const profile = data.rulesProfile.get(body.rulesProfileId ?? '')
    if (profile === undefined || profile.quorumBasis === 'none' || !isWithin(body, date)) return []
    const seats = compositionOf(data, body.id, date).filter(({ seat }) => seat.voice === 'deliberative')
    const { filled: before } = strengthOf(seats)
    const possible = seats.filter((seat) => isFilledWithout(seat, personId)).length
    if (possible === before) return []
    const required = quorumOf(profile, { seats: seats.length, filled: possible })
    return [{ body, before, possible, required }]
  })
}

function isFilledWithout({ holder, deputies }: Occupation, personId: PersonId): boolean {
  if (holder !== null && holder.id !== personId) return true
  return deputies.some(({ id }) => id !== personId)
}
