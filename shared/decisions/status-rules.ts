import type { Decision, DecisionStatus } from './decision.ts'

// Adoption has its own command, because it assigns the number.
const passages: Record<DecisionStatus, readonly DecisionStatus[]> = {
  proposed: ['adjourned', 'rejected', 'withdrawn'],
  adjourned: ['proposed', 'rejected', 'withdrawn'],
  rejected: ['proposed'],
  withdrawn: ['proposed'],
  adopted: ['executed', 'replaced', 'obsolete'],
  executed: ['adopted', 'replaced', 'obsolete'],
  replaced: ['adopted'],
  obsolete: ['adopted'],
}

/** The statuses that a decision may take next, apart from adoption. */
export function nextStatuses(status: DecisionStatus): readonly DecisionStatus[] {
  return passages[status]
}

/** Tells whether a decision can still be adopted. */
export function canAdopt(decision: Decision): boolean {
  return decision.number === null && (decision.status === 'proposed' || decision.status === 'adjourned')
}

/** The fields that belong to the official text: they no longer change once the number is given. */
export const sealedFields = [
  'bodyId',
  'meetingId',
  'agendaItemId',
  'date',
  'title',
  'text',
  'nature',
  'number',
  'numberPeriod',
  'numberOrdinal',
  'voteMode',
  'votesFor',
  'votesAgainst',
  'abstentions',
  'votesNotTaking',
] as const satisfies readonly (keyof Decision)[]
