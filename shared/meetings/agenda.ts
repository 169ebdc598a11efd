import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { BodyId } from '../organisation/body.ts'
import type { AgendaItem, AgendaItemId } from './agenda-item.ts'
import type { Attachment, AttachmentOwner } from './attachment.ts'
import type { Meeting, MeetingId } from './meeting.ts'

/** The part of a document that the rules of meetings read. */
export type MeetingData = {
  readonly meeting: ReadonlyMap<string, Meeting>
  readonly agendaItem: ReadonlyMap<string, AgendaItem>
  readonly attachment: ReadonlyMap<string, Attachment>
}

type Ordered = { readonly id: string; readonly order: number }
const itemsByMeeting = memoGroupBy((item: AgendaItem) => item.meetingId)
const under = (field: AttachmentOwner) => memoGroupBy<Attachment, string>((attachment) => attachment[field])
const attachmentsBy = {
  agendaItemId: under('agendaItemId'),
  conventionId: under('conventionId'),
  minutesId: under('minutesId'),
  decisionId: under('decisionId'),
  followUpId: under('followUpId'),
  acceptanceId: under('acceptanceId'),
  changeRequestId: under('changeRequestId'),
  goodPracticeId: under('goodPracticeId'),
} as const satisfies Record<AttachmentOwner, unknown>
const meetingsByBody = memoGroupBy((meeting: Meeting) => meeting.bodyId)

/** The items of a meeting in order; the printed number of an item is its rank here, from 1. */
export function agendaOf(data: MeetingData, meetingId: MeetingId): readonly AgendaItem[] {
  return [...itemsByMeeting(data.agendaItem)(meetingId)].sort(byOrder)
}

/** The files annexed to an item, in order. */
export function attachmentsOf(data: MeetingData, itemId: AgendaItemId): readonly Attachment[] {
  return filesUnder(data, 'agendaItemId', itemId)
}

/** The files annexed to a record: under the field that says to what, in order. */
export function filesUnder(
  data: Pick<MeetingData, 'attachment'>,
  field: AttachmentOwner,
  id: string,
): readonly Attachment[] {
  return [...attachmentsBy[field](data.attachment)(id)].sort(byOrder)
}

/** The meetings of a body, earliest first. */
export function meetingsOf(data: MeetingData, bodyId: BodyId): readonly Meeting[] {
  return [...meetingsByBody(data.meeting)(bodyId)].sort(byDate)
}

/** The last meeting of the same body before this one, cancelled ones aside; null for the first. */
export function previousMeeting(data: MeetingData, meeting: Meeting): Meeting | null {
  const earlier = meetingsOf(data, meeting.bodyId).filter(
    (other) => other.id !== meeting.id && other.status !== 'cancelled' && byDate(other, meeting) < 0,
  )
  return earlier.at(-1) ?? null
}

/** The number of the next meeting of a body in the civil year of a day: « séance n° 2 de 2026 ». */
export function nextMeetingNumber(data: MeetingData, bodyId: BodyId, date: string): number {
  const sameYear = meetingsOf(data, bodyId).filter((meeting) => meeting.date.slice(0, 4) === date.slice(0, 4))
  return Math.max(0, ...sameYear.map((meeting) => meeting.number)) + 1
}

/** The order that puts a new record after all the others. */
export function nextOrder(records: readonly Ordered[]): number {
  return Math.max(0, ...records.map((record) => record.order)) + 10
}

/**
 * The order that puts a new record after another one. Records of one order are told apart by their ids, which grow: when
 * there is no number left between two neighbours, the newcomer shares the first one's.
 */
export function orderAfter(records: readonly Ordered[], previous: Ordered): number {
  const later = records.map((record) => record.order).filter((order) => order > previous.order)
  if (later.length === 0) return nextOrder(records)
  return Math.floor((previous.order + Math.min(...later)) / 2)
}

/** Earliest first; two meetings of one day in the order of their times. */
export function byDate(a: Meeting, b: Meeting): number {
  const [left, right] = [`${a.date} ${a.startTime}`, `${b.date} ${b.startTime}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The running time at which each item begins, `14:20`; null from the first item without a duration on. */
export function runningTimes(start: string, items: readonly AgendaItem[]): readonly (string | null)[] {
  let minute: number | null = minuteOf(start)
  return items.map((item) => {
    const begins = minute === null || minute >= 24 * 60 ? null : clock(minute)
    minute = minute === null || item.duration === null ? null : minute + item.duration
    return begins
  })
}

/** The time of day at which an agenda would end, `16:10`; null when a duration is unknown, or past midnight. */
export function foreseenEnd(start: string, items: readonly AgendaItem[]): string | null {
  const end = minuteOf(start) + totalDuration(items)
  return items.some(({ duration }) => duration === null) || end >= 24 * 60 ? null : clock(end)
}

/** The index of the first item that would begin once the announced end has come; infinite when none does. */
export function firstLateRank(
  { startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>,
  items: readonly AgendaItem[],
): number {
  if (endTime === null || endTime <= startTime) return Number.POSITIVE_INFINITY
  const times = runningTimes(startTime, items)
  const index = items.findIndex(({ duration }, at) => {
    const begins = times[at] ?? null
    return begins !== null && (begins > endTime || (begins === endTime && duration !== 0))
  })
  return index < 0 ? Number.POSITIVE_INFINITY : index
}

/** The title of the part of the agenda that an item begins; empty inside a part, or without one. */
export function partBegunBy(items: readonly AgendaItem[], index: number): string {
  const section = items[index]?.section ?? ''
  return section === (items[index - 1]?.section ?? '') ? '' : section
}

/** The parts of an agenda, each once, in their order. */
export function partsOf(items: readonly Pick<AgendaItem, 'section'>[]): readonly string[] {
  return [...new Set(items.map(({ section }) => section))].filter((section) => section !== '')
}

/** The sum of the known durations, in minutes. */
export function totalDuration(items: readonly AgendaItem[]): number {
  return items.reduce((sum, item) => sum + (item.duration ?? 0), 0)
}

/** The minutes between the beginning and the end that were announced; null while the end is open or comes first. */
export function availableTime({ startTime, endTime }: Pick<Meeting, 'startTime' | 'endTime'>): number | null {
  const minutes = endTime === null ? 0 : minuteOf(endTime) - minuteOf(startTime)
  return minutes > 0 ? minutes : null
}

/** Minutes since midnight of a time of day. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
