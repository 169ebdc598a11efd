import { newId } from '#renderer/document/hooks.ts'
import { chosenPerson, type PersonDraft } from '#renderer/sheets/person-draft.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { nextOrder } from '#shared/meetings/agenda.ts'
import type { Guest, GuestId } from '#shared/meetings/guest.ts'
import { guestsOf } from '#shared/meetings/guests.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { PersonId } from '#shared/organisation/person.ts'

/** Invites somebody, who joins the directory by the same gesture when she is new; null while nobody is chosen. */
export function inviting(
  data: DocumentData,
  meeting: Meeting,
  draft: PersonDraft,
  quality: string,
): CommandOf<'steps'> | null {
  const chosen = chosenPerson(draft, newId<PersonId>)
  if (chosen === null) return null
  const value: Guest = {
    id: newId<GuestId>(),
    meetingId: meeting.id,
    personId: chosen.personId,
    order: nextOrder(guestsOf(data.guest, meeting.id)),
    quality: quality.trim(),
    presence: meeting.status === 'held' ? 'present' : 'expected',
  }
  const joined = chosen.person === undefined ? [] : [{ type: 'person.create' as const, value: chosen.person }]
  return { type: 'steps', purpose: 'guest', steps: [...joined, { type: 'guest.create', value }] }
}

/** Moves a guest by one place; null at the ends of the list. */
export function movingGuest(guests: readonly Guest[], from: number, by: 1 | -1): CommandOf<'steps'> | null {
  const [guest, other] = [guests[from], guests[from + by]]
  if (guest === undefined || other === undefined) return null
  const order = guests.map((one) => (one === guest ? other : one === other ? guest : one))
  // Two may have been given one order by another hand: all are counted anew.
  const steps = order.flatMap(({ id, order: before }, index) => {
    const next = (index + 1) * 10
    return before === next ? [] : [{ type: 'guest.edit' as const, id, patch: { order: next } }]
  })
  return steps.length === 0 ? null : { type: 'steps', purpose: 'guests-order', steps }
}
