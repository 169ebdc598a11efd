import type { Decision } from '../decisions/decision.ts'
import type { FollowUp } from '../decisions/follow-up.ts'

const openDecisions: ReadonlySet<Decision['status']> = new Set(['proposed', 'adopted', 'adjourned'])
const openFollowUps: ReadonlySet<FollowUp['status']> = new Set(['todo', 'ongoing', 'postponed'])

/** Tells whether a decision still asks something of whoever is in charge of it. */
export function isOpenDecision({ status }: Decision): boolean {
  return openDecisions.has(status)
}

/** Tells whether a follow-up is still to be done. */
export function isOpenFollowUp({ status }: FollowUp): boolean {
  return openFollowUps.has(status)
}
