import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { dueIn, shortDate } from '#shared/text/dates.ts'

type DueDayProps = { readonly day: string | null; readonly isLate: boolean }

/** A day by which something is due; when it is past and waited for, how late it is in words, and the day where there is room. */
export function DueDay({ day, isLate }: DueDayProps) {
  if (day === null) return null
  if (!isLate) return shortDate(day)
  return (
    <span className="quality-due" title={`${shortDate(day)}, ${dueIn(day, today())}`}>
      <StatusBadge tone="late">{dueIn(day, today())}</StatusBadge>
      <span>{shortDate(day)}</span>
    </span>
  )
}
