import { CalendarClock } from 'lucide-react'
import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { longDate } from '#shared/text/dates.ts'
import { organisationText as text } from '#shared/text/organisation.ts'

/** The day that is shown; when it is another one, pressing gives today back. */
export function GovernanceStatus() {
  const date = useShownDate()
  if (date === today()) return <StatusItem icon={CalendarClock}>{text.today}</StatusItem>
  return (
    <StatusItem icon={CalendarClock} onPress={() => showDate(null)}>
      {`${text.date} ${longDate(date)}`}
    </StatusItem>
  )
}
