import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { CalendarJob, RenderedFile } from './export-job.ts'
import { textCleaner } from './printable-text.ts'

const zone = 'Europe/Paris'

/** A meeting as a file that calendars import: no alarm, nobody is asked to answer. */
export function renderCalendar({ fileName, event }: CalendarJob): RenderedFile {
  const { uid, sequence, isCancelled, stamp, start, end } = event
  const { clean } = textCleaner(() => true)
  const organizer = organizerOf(event)
  const calendar = ical({
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Gouvernail', product: 'Gouvernail', language: 'FR' },
    // Without a name, so that the stamp stays in universal time; the event names its own zone.
    timezone: { name: null, generator: (name) => String(tzlib_get_ical_block(name)[0]) },
  })
  calendar.createEvent({
    id: oneLine(uid),
    sequence,
    stamp: new Date(stamp),
    start,
    ...(end === null ? {} : { end }),
    timezone: zone,
    summary: clean(event.summary),
    location: clean(event.location),
    description: clean(event.description),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(organizer === null ? {} : { organizer }),
  })
  const bytes = new TextEncoder().encode(`${calendar.toString()}\r\n`)
  return { fileName, bytes, count: null, warnings: [] }
}

/** Who calls, where her address is one: both are written where a quotation mark or a line end would begin another property. */
function organizerOf({ organizer }: CalendarJob['event']): CalendarJob['event']['organizer'] {
  if (organizer === null || !/^[^\s"<>,;:\\]+@[^\s"<>,;:\\]+$/u.test(organizer.email)) return null
  return { name: oneLine(organizer.name).replaceAll('"', "'"), email: oneLine(organizer.email) }
}

function oneLine(words: string): string {
  return textCleaner(() => true)
    .clean(words)
    .replaceAll('\n', ' ')
}
