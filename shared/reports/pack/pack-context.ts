import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { agendaOf, attachmentsOf, runningTimes } from '../../meetings/agenda.ts'
import type { AgendaItem } from '../../meetings/agenda-item.ts'
import type { Attachment } from '../../meetings/attachment.ts'
import type { Attendance } from '../../meetings/attendance.ts'
import type { Edition } from '../../meetings/edition.ts'
import type { Meeting, MeetingId } from '../../meetings/meeting.ts'
import { eventsOf } from '../../meetings/session.ts'
import type { SessionEvent } from '../../meetings/session-event.ts'
import type { Body } from '../../organisation/body.ts'
import { type PackPart, packParts } from '../../organisation/pack-part.ts'
import type { Project } from '../../organisation/project.ts'
import { publicEdition } from '../parts/public-edition.ts'

/** An item with its printed number and what is known of its time. */
export type NumberedItem = {
  readonly number: number
  readonly item: AgendaItem
  /** « 14:10 »; null once an item before it has no duration. */
  readonly startsAt: string | null
  readonly annexes: readonly Annex[]
}

/** A file printed at the end; one that several items share is printed once. */
export type Annex = { readonly number: number; readonly attachment: Attachment }

/** All that the parts of a pack read. */
export type PackContext = {
  /** Without what may not be published, in a public edition. */
  readonly data: DocumentData
  readonly edition: Edition
  /** What the pack holds: nothing refers to what is not in it. */
  readonly contents: readonly PackPart[]
  readonly project: Project
  readonly meeting: Meeting
  readonly body: Body
  readonly items: readonly NumberedItem[]
  readonly annexes: readonly Annex[]
  readonly attendance: readonly Attendance[]
  readonly events: readonly SessionEvent[]
  /** Whether the meeting took place: then the pack tells what happened. */
  readonly isHeld: boolean
}

const attendanceByMeeting = memoGroupBy((attendance: Attendance) => attendance.meetingId)

/** Gathers a meeting, as an edition may show it; null when the document has no such meeting. */
export function packContext(
  whole: DocumentData,
  meetingId: MeetingId,
  edition: Edition = 'full',
  contents: readonly PackPart[] = packParts,
): PackContext | null {
  const data = edition === 'public' ? publicEdition(whole) : whole
  const meeting = data.meeting.get(meetingId)
  const body = meeting === undefined ? undefined : data.body.get(meeting.bodyId)
  if (meeting === undefined || body === undefined) return null
  const items = agendaOf(data, meeting.id)
  const annexes = annexesOf(data, items)
  const attendance = attendanceByMeeting(data.attendance)(meeting.id)
  return {
    data,
    edition,
    contents,
    project: projectOf(data),
    meeting,
    body,
    items: numbered(data, meeting, items, annexes),
    annexes,
    attendance,
    events: eventsOf(data.sessionEvent, meeting.id),
    isHeld: meeting.status === 'held' || attendance.length > 0,
  }
}

/** The id of the beginning of a part, for references. */
export function partId(part: PackPart): string {
  return `partie-${part}`
}

/** The id of an annex in the document, for references. */
export function annexId(number: number): string {
  return `annexe-${number}`
}

/** The id of the sheet of an item, for references. */
export function sheetId(number: number): string {
  return `point-${number}`
}

function annexesOf(data: DocumentData, items: readonly AgendaItem[]): readonly Annex[] {
  const seen = new Set<string>()
  return items
    .flatMap((item) => attachmentsOf(data, item.id))
    .filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256))
    .map((attachment, index) => ({ number: index + 1, attachment }))
}

function numbered(
  data: DocumentData,
  meeting: Meeting,
  items: readonly AgendaItem[],
  annexes: readonly Annex[],
): readonly NumberedItem[] {
  const times = runningTimes(meeting.startTime, items)
  return items.map((item, index) => {
    const own = new Set(attachmentsOf(data, item.id).map(({ sha256 }) => sha256))
    const ownAnnexes = annexes.filter(({ attachment }) => own.has(attachment.sha256))
    return { number: index + 1, item, startsAt: times[index] ?? null, annexes: ownAnnexes }
  })
}
