import type { Tone } from '#renderer/ui/Badge.tsx'
import type { Decision, DecisionStatus } from '#shared/decisions/decision.ts'

const tones: Readonly<Record<DecisionStatus, Tone>> = {
  proposed: 'info',
  adopted: 'ok',
  adjourned: 'attention',
  rejected: 'neutral',
  withdrawn: 'neutral',
  executed: 'ok',
  replaced: 'neutral',
  obsolete: 'neutral',
}

/** The tone of a state; the word stands beside it. */
export function decisionTone(status: DecisionStatus): Tone {
  return tones[status]
}

/** Tells whether a decision waits for something that should be done by now. */
export function isLate(decision: Pick<Decision, 'dueDate' | 'status'>, date: string): boolean {
  return decision.dueDate !== null && decision.dueDate < date && decision.status === 'adopted'
}
