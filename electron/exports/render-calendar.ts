import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { CalendarJob, RenderedFile } from './export-job.ts'

const zone = 'Europe/Paris'

/** A meeting as a file that calendars import: no alarm, nobody is asked to answer. */
export function renderCalendar({ fileName, event }: CalendarJob): RenderedFile {
  const { uid, sequence, isCancelled, stamp, start, end, organizer } = event
  const calendar = ical({
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Gouvernail', product: 'Gouvernail', language: 'FR' },
    // Without a name, so that the stamp stays in universal time; the event names its own zone.
    timezone: { name: null, generator: (name) => String(tzlib_get_ical_block(name)[0]) },
  })
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(stamp),
    start,
    ...(end === null ? {} : { end }),
    timezone: zone,
    summary: event.summary,
    location: event.location,
    description: event.description,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(organizer === null ? {} : { organizer }),
  })
  const bytes = new TextEncoder().encode(`${calendar.toString()}\r\n`)
  return { fileName, bytes, count: null, warnings: [] }
}
