import type { CommandOf } from '../commands/command.ts'
import type { DocumentData } from '../document/document-data.ts'
import { dayAfter, isWithin } from '../kit/period.ts'
import type { Person, PersonId } from '../organisation/person.ts'
import type { Tenure } from '../organisation/post.ts'
import type { Responsibility } from '../organisation/responsibility.ts'
import type { Mandate } from '../organisation/seat.ts'
import type { DepartureOffice } from './departure-offices.ts'

/** Who takes over; somebody new joins the directory by the same gesture. */
export type Successor =
  | { readonly type: 'nobody' }
  | { readonly type: 'somebody'; readonly personId: PersonId; readonly person?: Person }

type Batch = Pick<CommandOf<'batch.apply'>, 'create' | 'edit'>
type Answer = (office: DepartureOffice) => Successor
type NewId = <I extends string>() => I

/**
 * The one batch by which a person leaves after a last day: what she holds ends on it, and her successors begin on the day
 * after. Follow-ups and risks without a successor stay with her name, which the record keeps.
 */
export function departurePlan(
  data: DocumentData,
  offices: readonly DepartureOffice[],
  lastDay: string,
  answer: Answer,
  newId: NewId,
): Batch {
  const from = dayAfter(lastDay, 1)
  const newcomers = new Map<PersonId, Person>()
  const edit: Batch['edit'][number][] = []
  const tenure: Tenure[] = []
  const mandate: Mandate[] = []
  const responsibility: Responsibility[] = []
  for (const office of offices) {
    const successor = answer(office)
    if (successor.type === 'somebody' && successor.person !== undefined)
      newcomers.set(successor.personId, successor.person)
    const personId = successor.type === 'somebody' ? successor.personId : null
    switch (office.type) {
      case 'post':
        edit.push(...ended('tenure', office.tenure, lastDay))
        if (personId !== null)
          tenure.push({ ...office.tenure, id: newId(), personId, from, to: null, act: '', note: '' })
        break
      case 'seat': {
        const { mandate: left } = office
        edit.push(...ended('mandate', left, lastDay))
        if (personId === null) break
        mandate.push({ ...left, id: newId(), personId, from, to: restOf(left, lastDay), act: '', note: '' })
        if (left.rank === 'holder') edit.push(...noLongerDeputy(data, left, personId, lastDay))
        break
      }
      case 'responsibility': {
        const { responsibility: left } = office
        edit.push(...ended('responsibility', left, lastDay))
        if (personId !== null)
          responsibility.push({ ...left, id: newId(), personId, from, to: restOf(left, lastDay), act: '' })
        break
      }
      case 'follow-ups':
        edit.push(...inCharge('followUp', office.followUps, personId))
        break
      case 'risks':
        edit.push(...inCharge('risk', office.risks, personId))
    }
  }
  return { create: { person: [...newcomers.values()], tenure, mandate, responsibility }, edit }
}

function inCharge(
  collection: 'followUp' | 'risk',
  records: readonly { readonly id: string }[],
  personId: PersonId | null,
): Batch['edit'] {
  if (personId === null) return []
  return records.map(({ id }) => ({ collection, id, patch: { responsiblePersonId: personId } }))
}

function ended(
  collection: 'tenure' | 'mandate' | 'responsibility',
  { id, to }: { readonly id: string; readonly to: string | null },
  lastDay: string,
): Batch['edit'] {
  return to !== null && to <= lastDay ? [] : [{ collection, id, patch: { to: lastDay } }]
}

/** The successor serves for the rest of the term, when it had an end (CRPA R133-4). */
function restOf({ to }: { readonly to: string | null }, lastDay: string): string | null {
  return to !== null && lastDay < to ? to : null
}

function noLongerDeputy(
  data: DocumentData,
  { seatId }: Mandate,
  personId: PersonId,
  lastDay: string,
): Batch['edit'] {
  return [...data.mandate.values()]
    .filter(
      (one) =>
        one.seatId === seatId &&
        one.rank === 'deputy' &&
        one.personId === personId &&
        isWithin(one, dayAfter(lastDay, 1)) &&
        (one.from === null || one.from <= lastDay),
    )
    .flatMap((one) => ended('mandate', one, lastDay))
}
