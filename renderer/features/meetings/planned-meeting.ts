import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { nextMeetingNumber, previousMeeting } from '#shared/meetings/agenda.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { schoolZoneOf } from '#shared/meetings/closed-days.ts'
import type { Meeting, MeetingId } from '#shared/meetings/meeting.ts'
import { type Rhythm, type SeriesDay, seriesDays } from '#shared/meetings/series.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { occupationOf, seatsOf } from '#shared/organisation/composition.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { firstItems } from './usual-agenda.ts'

export type MeetingDraft = {
  readonly bodyId: BodyId | null
  readonly date: string | null
  readonly startTime: string | null
  readonly endTime: string | null
  readonly place: string
  readonly modality: Meeting['modality']
  readonly hasUsualItems: boolean
  /** How often it comes again, and how many times in all; null for one meeting. */
  readonly series: { readonly rhythm: Rhythm; readonly count: number } | null
}

/** What is still needed to plan, in words; null when the draft is complete. */
export function missingIn({ bodyId, date, startTime }: MeetingDraft): string | null {
  if (bodyId === null) return text.needBody
  if (date === null) return text.needDate
  return startTime === null ? text.needTime : null
}

/** The meeting and its first items; presidency and secretariat are those of the body on that day. */
export function plannedMeeting(
  data: DocumentData,
  draft: MeetingDraft,
): { readonly value: Meeting; readonly items: readonly AgendaItem[] } | null {
  const { bodyId, date, startTime, endTime, place, modality, hasUsualItems } = draft
  if (bodyId === null || date === null || startTime === null) return null
  const holderOf = (role: 'chair' | 'secretary') => {
    const seat = seatsOf(data, bodyId).find((candidate) => candidate.role === role)
    return seat === undefined ? null : (occupationOf(data, seat, date).holder?.id ?? null)
  }
  const value: Meeting = {
    id: newId<MeetingId>(),
    bodyId,
    number: nextMeetingNumber(data, bodyId, date),
    date,
    startTime,
    endTime,
    place,
    modality,
    status: 'planned',
    chairPersonId: holderOf('chair'),
    secretaryPersonId: holderOf('secretary'),
    minutes: '',
    accessNotes: '',
  }
  return {
    value,
    items: hasUsualItems
      ? firstItems(data, bodyId, value.id, previousMeeting(data, value)?.date ?? null)
      : [],
  }
}

/** The meetings of a series, on its days, in one step; each is numbered after those before it. */
export function plannedSeries(
  data: DocumentData,
  draft: MeetingDraft,
  days: readonly SeriesDay[],
): CommandOf<'steps'> | null {
  let known = data
  const steps = days.flatMap(({ date }) => {
    const planned = plannedMeeting(known, { ...draft, date })
    if (planned === null) return []
    known = { ...known, meeting: new Map(known.meeting).set(planned.value.id, planned.value) }
    return [{ type: 'meeting.create' as const, ...planned }]
  })
  return steps.length === 0 ? null : { type: 'steps', purpose: 'series', steps }
}

/** The days of the series that a draft asks for; the day of the draft alone when it is no series. */
export function draftDays(data: DocumentData, { date, series }: MeetingDraft): readonly SeriesDay[] {
  if (date === null) return []
  if (series === null) return [{ date, movedFrom: null, reason: null }]
  const calendar = { holidays: [...data.schoolHoliday.values()], zone: schoolZoneOf(data.setting) }
  return seriesDays({ first: date, ...series }, calendar)
}
