import { officialFields } from '../decisions/status-rules.ts'
import type { AnyRecord, Collection, RecordOf } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { partMarkOf } from '../document/part-mark.ts'
import { areAdopted } from '../meetings/minutes-life.ts'
import type { Registers } from './registers.ts'
import { fieldsOf, otherSide, type Side, type Sides } from './sides.ts'

/** What of a record is sealed, and on which side; when it is all of it, the record neither comes nor goes. */
export type Lock = { readonly side: Side; readonly fields: ReadonlySet<string> | 'all' }

export type Locks = (collection: Collection, record: AnyRecord) => Lock | null

const ofMeetings: ReadonlySet<Collection> = new Set<Collection>([
  'agendaItem',
  'attendance',
  'guest',
  'sessionEvent',
])
const official: ReadonlySet<string> = new Set(officialFields)
const officialAndStatus: ReadonlySet<string> = new Set([...officialFields, 'status'])
/** Once adopted, minutes are only signed. */
const adoption: ReadonlySet<string> = new Set(['meetingId', 'adoptedOn', 'adoptedAtMeetingId', 'seal'])

/**
 * What no merge may alter: the official text of numbered decisions with its votes, all that adopted minutes tell, seals,
 * rectifications, convocations that were sent. It is as it is on the side whose register holds; what a part lacks of it, as on
 * the other side.
 */
export function locksOf(sides: Sides, registers: Registers): Locks {
  const marks = { mine: partMarkOf(sides.mine), theirs: partMarkOf(sides.theirs) }
  const minuted = { mine: minutedMeetings(sides.mine), theirs: minutedMeetings(sides.theirs) }
  const sideOf = (bodyId: RecordOf<'body'>['id'] | undefined): Side =>
    (bodyId === undefined ? undefined : registers.get(bodyId)) ?? 'mine'
  const ofMeeting = (meetingId: string): Side | null => {
    const holder = sideOf((sides.mine.meeting.get(meetingId) ?? sides.theirs.meeting.get(meetingId))?.bodyId)
    const side = marks[holder]?.meetings.has(meetingId) === true ? otherSide(holder) : holder
    return minuted[side].has(meetingId) ? side : null
  }
  const ofDecision = (id: string): Side | null => {
    const holder = sideOf((sides.mine.decision.get(id) ?? sides.theirs.decision.get(id))?.bodyId)
    const side = marks[holder]?.decisions.has(id) === true ? otherSide(holder) : holder
    return (sides[side].decision.get(id)?.number ?? null) === null ? null : side
  }
  return (collection, record) => {
    const { meetingId, decisionId, minutesId, bodyId } = fieldsOf(record) as Record<string, string> // read where it exists
    if (ofMeetings.has(collection)) return whole(ofMeeting(meetingId ?? ''))
    switch (collection) {
      case 'decision':
        return lockOfDecision(sides, record.id, ofDecision(record.id))
      case 'ballot':
        return whole(ofDecision(decisionId ?? ''))
      case 'meeting':
        return some(ofMeeting(record.id), told)
      case 'minutes':
        return lockOfMinutes(sides, record.id, ofMeeting(meetingId ?? ''))
      case 'rectification': {
        const minutes = sides.mine.minutes.get(minutesId ?? '') ?? sides.theirs.minutes.get(minutesId ?? '')
        return whole(ofMeeting(minutes?.meetingId ?? ''))
      }
      case 'seal':
        return whole(sideOf(bodyId as RecordOf<'body'>['id']))
      case 'convocation':
        // As it was sent; one that only a side sent comes with it.
        return [sides.mine, sides.theirs].every((data) => data.convocation.has(record.id))
          ? whole('mine')
          : null
      default:
        return null
    }
  }
}

/** All that minutes tell of their meeting: how to get there is not part of them. */
const told: ReadonlySet<string> = new Set([
  ...['bodyId', 'number', 'date', 'startTime', 'endTime', 'place', 'modality', 'status'],
  ...['chairPersonId', 'secretaryPersonId', 'minutes'],
])

/** Once adopted on both sides, a decision still goes from one status to the next. */
function lockOfDecision({ mine, theirs }: Sides, id: string, side: Side | null): Lock | null {
  if (side === null) return null
  const isAdopted = [mine, theirs].every(({ decision }) => (decision.get(id)?.number ?? null) !== null)
  return { side, fields: isAdopted ? official : officialAndStatus }
}

function lockOfMinutes({ mine, theirs }: Sides, id: string, side: Side | null): Lock | null {
  const both = [mine.minutes.get(id), theirs.minutes.get(id)]
  if (side === null) return null
  const areBothAdopted = both.every((minutes) => minutes !== undefined && areAdopted(minutes))
  return { side, fields: areBothAdopted ? adoption : 'all' }
}

function minutedMeetings(data: DocumentData): ReadonlySet<string> {
  return new Set([...data.minutes.values()].filter(areAdopted).map(({ meetingId }) => meetingId))
}

function whole(side: Side | null): Lock | null {
  return side === null ? null : { side, fields: 'all' }
}

function some(side: Side | null, fields: ReadonlySet<string>): Lock | null {
  return side === null ? null : { side, fields }
}
