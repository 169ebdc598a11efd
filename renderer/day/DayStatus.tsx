import { CalendarClock } from 'lucide-react'
import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { longDate } from '#shared/text/dates.ts'
import { organisationAtDay, dayText as text } from '#shared/text/timeline.ts'

/** The day that is shown; when it is another one, pressing gives today back. */
export function DayStatus({ isDated }: { readonly isDated: boolean }) {
  const date = useShownDate()
  if (date !== today())
    return (
      <StatusItem icon={CalendarClock} onPress={() => showDate(null)}>
        {organisationAtDay(longDate(date))}
      </StatusItem>
    )
  return isDated && <StatusItem icon={CalendarClock}>{text.today}</StatusItem>
}
