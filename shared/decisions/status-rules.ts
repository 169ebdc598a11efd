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

/** The statuses that a decision may take next, apart from adoption; with an annulled number it takes no other one. */
export function nextStatuses({
  status,
  number,
}: Pick<Decision, 'status' | 'number'>): readonly DecisionStatus[] {
  return status === 'withdrawn' && number !== null ? [] : passages[status]
}

/** Tells whether a decision has a number that holds: it was adopted, and its number was not annulled. */
export function holdsNumber({ number, annulledOn }: Decision): boolean {
  return number !== null && annulledOn === null
}

/** The order of adoption: by day, then as they were numbered. */
export function byAdoption(a: Decision, b: Decision): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.numberOrdinal ?? 0) - (b.numberOrdinal ?? 0)
}

/** Tells whether a decision can still be adopted. */
export function canAdopt(decision: Decision): boolean {
  return decision.number === null && (decision.status === 'proposed' || decision.status === 'adjourned')
}

/** The fields of the official text that minutes tell; their seals are computed from them, in this order. */
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

/** All that no longer changes once the number is given; its annulment has a command of its own. */
export const officialFields = [
  ...sealedFields,
  'motives',
  'optionsSetAside',
  'proposedOn',
  'consultedFrom',
  'consultedUntil',
  'annulledOn',
  'annulmentReason',
] as const satisfies readonly (keyof Decision)[]

/** What comes with the number, and with its annulment, and is never given by an edit. */
export const givenFields = [
  'number',
  'numberPeriod',
  'numberOrdinal',
  'annulledOn',
  'annulmentReason',
] as const satisfies readonly (keyof Decision)[]
