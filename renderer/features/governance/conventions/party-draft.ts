import type { Convention, ConventionParty, ConventionPartyId } from '#shared/organisation/convention.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import { conventionText as text } from '#shared/text/governance.ts'

/** What is asked of a party: everything but where it stands. */
export type PartyDraft = Omit<ConventionParty, 'id' | 'conventionId' | 'order' | 'entityId'> & {
  readonly entityId: EntityId | null
}

/** A party as it is, or a new one: it signed on the day of the convention until told otherwise. */
export function partyDraft(party: ConventionParty | null): PartyDraft {
  if (party !== null) {
    const { id: _, conventionId: __, order: ___, ...fields } = party
    return fields
  }
  return {
    entityId: null,
    role: '',
    competence: '',
    article: '',
    signatoryPostId: null,
    enablingAct: '',
    enabledOn: null,
    signedOn: null,
  }
}

/** What is still to be said before the party can be kept; null when nothing is. */
export function missingInParty(draft: PartyDraft): string | null {
  return draft.entityId === null ? text.partyMissing : null
}

/** The new party, after the others. */
export function newParty(
  draft: PartyDraft,
  entityId: EntityId,
  id: ConventionPartyId,
  convention: Convention,
  others: readonly ConventionParty[],
): ConventionParty {
  const order = Math.max(0, ...others.map((party) => party.order)) + 10
  return { ...draft, entityId, id, conventionId: convention.id, order }
}
