import type { Decision } from '../decisions/decision.ts'

const openDecisions: ReadonlySet<Decision['status']> = new Set(['proposed', 'adopted', 'adjourned'])

/** Tells whether a decision still asks something of whoever is in charge of it. */
export function isOpenDecision({ status }: Decision): boolean {
  return openDecisions.has(status)
}
