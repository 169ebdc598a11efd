import { appError } from '#shared/api/errors.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok } from '#shared/kit/result.ts'
import { type Attendance, isOfItsBody, namesItsStandIn } from '#shared/meetings/attendance.ts'
import { rulesOfMeeting } from '#shared/meetings/convocations.ts'
import { mayBeNoted, type ProxyRoll, proxyRefusal } from '#shared/meetings/proxies.ts'
import { occupationOf } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { check, creating, type Handler, recordInPlace, refuse, withRecord } from './handler.ts'
import { notMinuted } from './minutes.ts'

/** Records seats at a meeting, one record for each: recording a seat again replaces what was said. One undo step. */
export const recordAttendance: Handler<'attendance.record'> = (
  { meetingId, records, person },
  { data: before, rows },
) => {
  const open = notMinuted({ meetingId }, before)
  if (!open.ok) return open
  if (person !== undefined) {
    if (!records.some(({ personId }) => personId === person.id))
      return refuse('reference-missing', { field: 'personId', id: person.id })
    const joined = creating('person')({ value: person }, { data: before, rows })
    if (!joined.ok) return joined
  }
  const data = person === undefined ? before : withRecord(before, 'person', person)
  const roll = rollWith(data, meetingId, records)
  const allowed = (record: Attendance) => {
    const checked = check('attendance', record, data, ofMeeting(meetingId))
    return checked.ok ? proxyAllowed(record, roll, data) : checked
  }
  return recordInPlace('attendance', records, placeOf, allowed, { data, rows })
}

function placeOf({ meetingId, seatId }: Attendance): string {
  return `${meetingId} ${seatId}`
}

function ofMeeting(meetingId: string) {
  return (record: Attendance, data: DocumentData) => {
    if (record.meetingId !== meetingId || !isOfItsBody(record, data))
      return fail(appError('seat-of-another-body'))
    return namesItsStandIn(record) ? ok(null) : fail(appError('represented-by-nobody'))
  }
}

/** The roll of a meeting as it will be with these records: members called by one gesture are judged together. */
function rollWith(data: DocumentData, meetingId: string, records: readonly Attendance[]): ProxyRoll {
  const bySeat = new Map<string, Attendance>()
  for (const record of [...data.attendance.values(), ...records]) {
    if (record.meetingId === meetingId) bySeat.set(record.seatId, record)
  }
  const meeting = data.meeting.get(meetingId)
  const rules = meeting === undefined ? null : rulesOfMeeting(data, meeting)
  return { seats: data.seat, records: [...bySeat.values()], perHolder: rules?.proxiesPerHolder ?? null }
}

function proxyAllowed(
  { meetingId, seatId, proxySeatId, status }: Attendance,
  roll: ProxyRoll,
  data: DocumentData,
) {
  if (proxySeatId === null || status === 'excused' || status === 'absent') return ok(null)
  const reason = proxyRefusal(roll, { giver: seatId, receiver: proxySeatId })
  if (reason === null || mayBeNoted(reason)) return ok(null)
  const date = data.meeting.get(meetingId)?.date ?? ''
  const [giver, receiver] = [seatId, proxySeatId].map((id) => memberName(data, id, date))
  return fail(appError('proxy-refused', { reason, giver: giver ?? '', receiver: receiver ?? '' }))
}

function memberName(data: DocumentData, seatId: SeatId, date: string): string {
  const seat = data.seat.get(seatId)
  const holder = seat === undefined ? null : occupationOf(data, seat, date).holder
  return holder === null ? recordName(data, 'seat', seatId) : recordName(data, 'person', holder.id)
}
