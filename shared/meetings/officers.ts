import { compositionOf } from '../organisation/composition.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { Person } from '../organisation/person.ts'
import type { Attendance, AttendanceStatus } from './attendance.ts'
import type { Meeting } from './meeting.ts'

export type OfficerRole = 'chair' | 'secretary'

/** Who chairs a meeting or keeps its minutes: the person named for it, else whoever holds that seat of the body on its day. */
export function officerOf(data: OrganisationData, meeting: Meeting, role: OfficerRole): Person | null {
  const id = role === 'chair' ? meeting.chairPersonId : meeting.secretaryPersonId
  const named = id === null ? undefined : data.person.get(id)
  if (named !== undefined) return named
  const held = compositionOf(data, meeting.bodyId, meeting.date).find(
    ({ seat, holder }) => seat.role === role && holder !== null,
  )
  return held?.holder ?? null
}

/** Somebody to whom minutes would give an office, though the roll says that she was not there. */
export type AbsentOfficer = {
  readonly role: OfficerRole
  readonly person: Person
  readonly status: Exclude<AttendanceStatus, 'present'>
}

/** The officers of a meeting whom its roll tells away from all the seats that they hold. */
export function absentOfficers(
  data: OrganisationData & { readonly attendance: ReadonlyMap<string, Attendance> },
  meeting: Meeting,
): readonly AbsentOfficer[] {
  const records = [...data.attendance.values()].filter(({ meetingId }) => meetingId === meeting.id)
  if (records.length === 0) return []
  const composition = compositionOf(data, meeting.bodyId, meeting.date)
  return (['chair', 'secretary'] as const).flatMap((role) => {
    const person = officerOf(data, meeting, role)
    if (person === null) return []
    // A deputy may preside in the seat of another.
    if (records.some(({ personId, status }) => personId === person.id && isThere(status))) return []
    const seats = composition.filter(({ holder }) => holder?.id === person.id).map(({ seat }) => seat.id)
    const states = records.flatMap(({ seatId, status }) => (seats.includes(seatId) ? [status] : []))
    const away = states.find((status) => status !== 'present')
    return away === undefined || states.includes('present') ? [] : [{ role, person, status: away }]
  })
}

function isThere(status: AttendanceStatus): boolean {
  return status === 'present' || status === 'represented'
}
