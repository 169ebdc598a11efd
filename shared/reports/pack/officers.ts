import { officerOf } from '../../meetings/officers.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import { vacantSeatFor } from '../../text/reports/common.ts'
import { capitalise } from '../../text/terms.ts'
import { line } from '../parts/lines.ts'
import { nameAndQuality, qualityInWords, qualityOfOccupation, qualityOfPerson } from '../parts/people.ts'
import type { Inlines } from '../report-document.ts'
import type { PackContext } from './pack-context.ts'

/** Who chairs the meeting: the person named for it, else whoever holds the chair of the body on that day. */
export function meetingChair(context: PackContext): Person | null {
  return officerOf(context.data, context.meeting, 'chair')
}

/** Who keeps its minutes: the person named for it, else whoever holds the secretariat of the body on that day. */
export function meetingSecretary(context: PackContext): Person | null {
  return officerOf(context.data, context.meeting, 'secretary')
}

/** Who chairs the meeting, in words; when nobody does, the seat that is empty. */
export function chairLine(context: PackContext): Inlines {
  const chair = meetingChair(context)
  if (chair !== null) return officerLine(context, chair)
  const { data, body, meeting } = context
  const seat = compositionOf(data, body.id, meeting.date).find(
    (occupation) => occupation.seat.role === 'chair',
  )
  return seat === undefined
    ? []
    : line(capitalise(vacantSeatFor(qualityInWords(qualityOfOccupation(data, seat, meeting.date)))))
}

/** « Mme Hélène VAUTRIN, directrice académique … », or nothing. */
export function officerLine({ data, meeting }: PackContext, person: Person | null): Inlines {
  if (person === null) return []
  return line(nameAndQuality(person, qualityOfPerson(data, person.id, meeting.bodyId, meeting.date)))
}
