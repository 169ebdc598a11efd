import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { type Attendance, isOfItsBody, namesItsStandIn } from '#shared/meetings/attendance.ts'
import { check, creating, type Handler, refuse, withRecord } from './handler.ts'

/** Records seats at a meeting, one record for each: recording a seat again replaces what was said. One undo step. */
export const recordAttendance: Handler<'attendance.record'> = (
  { meetingId, records, person },
  { data: before, rows },
) => {
  if (person !== undefined) {
    if (!records.some(({ personId }) => personId === person.id))
      return refuse('reference-missing', { field: 'personId', id: person.id })
    const joined = creating('person')({ value: person }, { data: before, rows })
    if (!joined.ok) return joined
  }
  const data = person === undefined ? before : withRecord(before, 'person', person)
  const known = new Map<string, string>()
  for (const { id, meetingId: at, seatId } of data.attendance.values()) {
    if (at === meetingId) known.set(seatId, id)
  }
  const taken = new Set<string>(data.attendance.keys())
  for (const record of records) {
    const allowed = check('attendance', record, data, ofMeeting(meetingId))
    if (!allowed.ok) return allowed
    const former = known.get(record.seatId)
    if (former === undefined) {
      if (taken.has(record.id)) return refuse('record-exists', { id: record.id })
      rows.insert('attendance', record)
      known.set(record.seatId, record.id)
      taken.add(record.id)
    } else rows.update('attendance', former, record)
  }
  return ok({ count: records.length })
}

function ofMeeting(meetingId: string) {
  return (record: Attendance, data: DocumentData) => {
    if (record.meetingId !== meetingId || !isOfItsBody(record, data))
      return fail(appError('seat-of-another-body'))
    return namesItsStandIn(record) ? ok(null) : fail(appError('represented-by-nobody'))
  }
}
