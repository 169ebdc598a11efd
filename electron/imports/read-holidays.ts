import { type AppError, appError } from '#shared/api/errors.ts'
import type { ImportReading } from '#shared/api/imports.ts'
import { type CalendarEvent, holidaysFromEvents, holidaysFromRows } from '#shared/imports/holidays.ts'
import { dayAfter } from '#shared/kit/period.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { readRows } from './read-rows.ts'

/** The school holidays that a file tells: a calendar (.ics) or the ministry's table. */
export async function readHolidays(
  bytes: Uint8Array,
  name: string,
): Promise<Result<ImportReading, AppError>> {
  if (bytes.length > limits.bytes) return fail(appError('import-too-large', { name }))
  const text = decodeText(bytes)
  const read = text?.includes('BEGIN:VCALENDAR')
    ? await fromCalendar(text, name)
    : await fromTable(bytes, name)
  if (!read.ok) return read
  if (read.value.periods.length === 0) return fail(appError('import-no-holidays', { name }))
  return ok({ kind: 'holidays', fileName: name, ...read.value })
}

async function fromTable(bytes: Uint8Array, name: string) {
  const source = await readRows(bytes, name)
  if (!source.ok) return source
  const { header, rows } = source.value
  const read = holidaysFromRows(header, rows)
  return read === null ? fail(appError('import-no-holidays', { name })) : ok(read)
}

async function fromCalendar(text: string, name: string) {
  // Loaded for calendars only.
  const { default: ICAL } = await import('ical.js')
  try {
    const component = new ICAL.Component(ICAL.parse(text))
    const events = component.getAllSubcomponents('vevent').flatMap((one): CalendarEvent[] => {
      const { summary, description, startDate, endDate } = new ICAL.Event(one)
      if (startDate === null) return []
      const start = startDate.toString().slice(0, 10)
      const end = (endDate?.toString() ?? dayAfter(start, 1)).slice(0, 10)
      return [{ summary: summary ?? '', description: description ?? '', start, end }]
    })
    return ok(holidaysFromEvents(events, name))
  } catch {
    return fail(appError('import-unreadable', { name }))
  }
}
