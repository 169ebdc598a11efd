import { isLate } from '#renderer/sheets/decision-tone.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { dueIn, shortDate } from '#shared/text/dates.ts'

/** The day; when it is past and waited for, how late it is in words, and the day where there is room for it. */
export function DueDate({ decision }: { readonly decision: Decision }) {
  const { dueDate } = decision
  if (dueDate === null) return null
  if (!isLate(decision, today())) return shortDate(dueDate)
  return (
    <span className="decision-due" title={`${shortDate(dueDate)}, ${dueIn(dueDate, today())}`}>
      <StatusBadge tone="late">{dueIn(dueDate, today())}</StatusBadge>
      <span>{shortDate(dueDate)}</span>
    </span>
  )
}
