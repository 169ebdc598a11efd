import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { agendaOf, attachmentsOf, runningTimes } from '../../meetings/agenda.ts'
import type { AgendaItem } from '../../meetings/agenda-item.ts'
import type { Attachment } from '../../meetings/attachment.ts'
import type { Attendance } from '../../meetings/attendance.ts'
import type { Meeting, MeetingId } from '../../meetings/meeting.ts'
import { eventsOf } from '../../meetings/session.ts'
import type { SessionEvent } from '../../meetings/session-event.ts'
import type { Body } from '../../organisation/body.ts'
import type { Project } from '../../organisation/project.ts'

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
  readonly data: DocumentData
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

/** Gathers a meeting; null when the document has no such meeting. */
export function packContext(data: DocumentData, meetingId: MeetingId): PackContext | null {
  const meeting = data.meeting.get(meetingId)
  const body = meeting === undefined ? undefined : data.body.get(meeting.bodyId)
  if (meeting === undefined || body === undefined) return null
  const items = agendaOf(data, meeting.id)
  const annexes = annexesOf(data, items)
  const attendance = attendanceByMeeting(data.attendance)(meeting.id)
  return {
    data,
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

/** The id of the part that shows the composition, for references. */
export const compositionId = 'composition'

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
