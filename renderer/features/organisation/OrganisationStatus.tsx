import { CalendarClock } from 'lucide-react'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { StatusItem } from '#renderer/ui/StatusItem.tsx'
import { longDate } from '#shared/text/dates.ts'
import { selectionText, organisationText as text, zoomText } from '#shared/text/organisation.ts'

/** What is selected, the day that is shown when it is not today, and how near one looks. */
export function OrganisationStatus() {
  const selected = useCanvas((state) => state.selectedNodes.size + (state.selectedLink === null ? 0 : 1))
  const zoom = useCanvas((state) => state.zoom)
  const date = useShownDate()
  return (
    <>
      {selected > 0 && <StatusItem>{selectionText(selected)}</StatusItem>}
      {date === today() ? (
        <StatusItem icon={CalendarClock}>{text.today}</StatusItem>
      ) : (
        <StatusItem icon={CalendarClock} onPress={() => showDate(null)}>
          {`${text.date} ${longDate(date)}`}
        </StatusItem>
      )}
      <StatusItem>{zoomText(zoom)}</StatusItem>
    </>
  )
}
