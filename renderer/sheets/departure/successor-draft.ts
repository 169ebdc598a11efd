import type { PersonId } from '#shared/organisation/person.ts'
import type { DepartureOffice } from '#shared/turnover/departure-offices.ts'
import type { Successor } from '#shared/turnover/departure-plan.ts'
import { chosenPerson, missingPerson, nobody, type PersonDraft } from '../person-draft.ts'

/** What is answered for one office: nobody, one of those who stand in, or somebody else. */
export type SuccessorDraft =
  | { readonly choice: 'vacant' }
  | { readonly choice: 'deputy'; readonly personId: PersonId }
  | { readonly choice: 'other'; readonly person: PersonDraft }

/** Who is proposed: the only deputy of a seat; a post stays vacant, since its deputies only stand in. */
export function proposedSuccessor({ type, deputies }: DepartureOffice): SuccessorDraft {
  const [first, second] = deputies
  return type === 'seat' && first !== undefined && second === undefined
    ? { choice: 'deputy', personId: first.id }
    : { choice: 'vacant' }
}

export const otherPerson: SuccessorDraft = { choice: 'other', person: nobody }

/** What is still to be said, or null. */
export function missingSuccessor(draft: SuccessorDraft): string | null {
  return draft.choice === 'other' ? missingPerson(draft.person) : null
}

/** The answer, with the record of somebody new. */
export function successorOf(draft: SuccessorDraft, newId: () => PersonId): Successor {
  if (draft.choice === 'deputy') return { type: 'somebody', personId: draft.personId }
  const chosen = draft.choice === 'other' ? chosenPerson(draft.person, newId) : null
  return chosen === null ? { type: 'nobody' } : { type: 'somebody', ...chosen }
}
