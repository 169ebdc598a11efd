import { newPerson } from '#shared/organisation/new-records.ts'
import type { Person, PersonId } from '#shared/organisation/person.ts'
import { personChoiceText as text } from '#shared/text/bodies.ts'

/** Someone of the directory, or someone who joins it by the same gesture. */
export type PersonDraft = { readonly type: 'known'; readonly id: PersonId | null } | Newcomer
export type Newcomer = { readonly type: 'new' } & Pick<Person, 'civility' | 'firstName' | 'lastName'>

export const nobody: PersonDraft = { type: 'known', id: null }
export const someoneNew: Newcomer = { type: 'new', civility: null, firstName: '', lastName: '' }

/** What is still to be said before somebody can be named; null when nothing is. */
export function missingPerson(draft: PersonDraft): string | null {
  if (draft.type === 'known') return draft.id === null ? text.personMissing : null
  return draft.lastName.trim() === '' ? text.nameMissing : null
}

/** Who was chosen, with the record to create when she is new; null while that is missing. */
export function chosenPerson(
  draft: PersonDraft,
  newId: () => PersonId,
): { readonly personId: PersonId; readonly person?: Person } | null {
  if (draft.type === 'known') return draft.id === null ? null : { personId: draft.id }
  if (missingPerson(draft) !== null) return null
  const { civility, firstName, lastName } = draft
  const id = newId()
  const person = newPerson({ id, civility, firstName: firstName.trim(), lastName: lastName.trim() })
  return { personId: id, person }
}
