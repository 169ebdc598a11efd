import type { Decision, DecisionStatus } from '../decisions/decision.ts'
import type { DecisionPassageId } from '../decisions/passage.ts'
import { nextStatuses } from '../decisions/status-rules.ts'
import { type EntryContext, idFor } from './context.ts'
import type { EntryStep } from './entry.ts'

/** The step by which a decision passes to another status on the day of the meeting; none where it may not. */
export function passTo(
  context: EntryContext,
  decision: Decision,
  status: DecisionStatus,
): readonly EntryStep[] {
  if (!nextStatuses(decision).includes(status)) return []
  const passageId = idFor<DecisionPassageId>(context)
  const on = context.sitting.meeting.date
  return [{ type: 'decision.set-status', id: decision.id, status, passageId, on, reason: '' }]
}
