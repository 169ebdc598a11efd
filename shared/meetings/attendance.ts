import { z } from 'zod'
import { idField } from '../kit/fields.ts'
import type { Occupation } from '../organisation/composition.ts'
import { personIdField } from '../organisation/person.ts'
import { type Seat, seatIdField } from '../organisation/seat.ts'
import { type Meeting, meetingIdField } from './meeting.ts'

export const attendanceStatuses = ['present', 'represented', 'proxy', 'excused', 'absent'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export const attendanceIdField = idField<'Attendance'>()
export type AttendanceId = z.infer<typeof attendanceIdField>

export const attendanceShape = {
  id: attendanceIdField,
  meetingId: meetingIdField,
  seatId: seatIdField,
  /** Who was in the room for the seat: the holder, or the deputy when `represented`. */
  personId: personIdField.nullable(),
  status: z.enum(attendanceStatuses),
  /** The seat that received the proxy when `status` is `proxy`. */
  proxySeatId: seatIdField.nullable(),
} as const

export const attendanceSchema = z.strictObject(attendanceShape).readonly()
/** What became of one seat at one meeting; when it came in or went out is told by session events. */
export type Attendance = z.infer<typeof attendanceSchema>

/** What is told of a seat: nobody was excused or absent for one that nobody could fill that day, whatever was noted before. */
export function toldAttendance(
  record: Attendance | null,
  { state }: Pick<Occupation, 'state'>,
): Attendance | null {
  const isAway = record?.status === 'excused' || record?.status === 'absent'
  return isAway && state === 'vacant' ? null : record
}

/** Tells whether a represented seat says by whom: « représenté » by nobody would be printed in the minutes. */
export function namesItsStandIn({ status, personId }: Pick<Attendance, 'status' | 'personId'>): boolean {
  return status !== 'represented' || personId !== null
}

/** Tells whether the seat, and the one that holds its proxy, belong to the body that meets. */
export function isOfItsBody(
  { meetingId, seatId, proxySeatId }: Pick<Attendance, 'meetingId' | 'seatId' | 'proxySeatId'>,
  data: { readonly meeting: ReadonlyMap<string, Meeting>; readonly seat: ReadonlyMap<string, Seat> },
): boolean {
  const bodyId = data.meeting.get(meetingId)?.bodyId
  const seats = proxySeatId === null ? [seatId] : [seatId, proxySeatId]
  return seats.every((id) => data.seat.get(id)?.bodyId === bodyId)
}
