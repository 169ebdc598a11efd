import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { FollowUpFacts } from '#shared/reports/follow-ups/follow-up-facts.ts'
import { dueIn, shortDate } from '#shared/text/dates.ts'

/** The due date in force; when it is past and waited for, how late it is in words, and the day where there is room. */
export function FollowUpDue({ facts }: { readonly facts: Pick<FollowUpFacts, 'dueDate' | 'isLate'> }) {
  const { dueDate, isLate } = facts
  if (dueDate === null) return null
  if (!isLate) return shortDate(dueDate)
  return (
    <span className="decision-due" title={`${shortDate(dueDate)}, ${dueIn(dueDate, today())}`}>
      <StatusBadge tone="late">{dueIn(dueDate, today())}</StatusBadge>
      <span>{shortDate(dueDate)}</span>
    </span>
  )
}
